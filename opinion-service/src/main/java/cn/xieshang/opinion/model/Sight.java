package cn.xieshang.opinion.model;

/** With whose eyes an item is looked at; each sees what it needs to do its part. */
public enum Sight {
    OFFICE,
    DISTRICT,
    MEMBER,
    UNIT
}
