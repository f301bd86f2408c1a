package cn.xieshang.member.care.model;

/** In which part somebody acts on an item. */
public enum Party implements Coded {
    /** staff and director of the item's office */
    OFFICE,
    DIRECTOR,
    /** the member whose item it is */
    HOLDER,
    /** the member who was asked to take over */
    ASKED_MEMBER,
    /** time itself */
    SYSTEM
}
