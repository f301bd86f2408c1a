package cn.xieshang.member.duty.model;

/** In which role (身份): the first proposer or pen-holder, a co-signer, a participant, a lecturer, a standing committee member, an observer. */
public enum FactRole {
    FIRST,
    CO,
    PARTICIPANT,
    ATTENDEE,
    LECTURER,
    STANDING,
    OBSERVER;

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}
