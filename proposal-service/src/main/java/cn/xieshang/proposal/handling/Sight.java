package cn.xieshang.proposal.handling;

/** With whose eyes a proposal is read. */
public enum Sight {
    /** First proposer and co-signers. */
    PROPOSER,
    /** Asked to sign: the text, and who else was asked. */
    INVITED,
    OFFICE,
    /** 提案委, 交办单位, 督办领导, 区政协办公室. */
    DISTRICT,
    /** What is assigned to the unit, and never a proposer's rating form. */
    UNIT
}
