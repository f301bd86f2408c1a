package cn.xieshang.member.model;

import java.util.Set;

/** What the office keeps about a member and may correct. */
public record Profile(String name, Seat seat, Person person, Contact contact) {
    public Profile {
        Texts.checkLine(name);
    }

    /** Of these personal data what was known before. */
    public Profile keeping(Set<PersonalData> unsaid, Profile before) {
        return new Profile(name, seat, person.keeping(unsaid, before.person), contact.keeping(unsaid, before.contact));
    }

    Profile with(Seat changed) {
        return new Profile(name, changed, person, contact);
    }
}
