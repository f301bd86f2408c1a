package cn.xieshang.member.model;

import cn.xieshang.platform.refusal.Refusal;

/** The reasons of this service to say no. */
public enum MemberRefusal implements Refusal {
    ALREADY_REGISTERED,
    DISTRICT_UNKNOWN,
    OFFICE_UNKNOWN,
    CODE_TAKEN,
    CODE_FIXED,
    USERNAME_TAKEN,
    USERNAME_FIXED,
    ID_NUMBER_TAKEN,
    HAS_LEFT,
    HAS_NOT_LEFT,
    ALREADY_THERE,
    ALREADY_IN_TERM,
    ALREADY_ROLLED_OVER,
    NOTHING_TO_CHANGE,
    NO_CHANGE_PROPOSED,
    ACCOUNT_NOT_FAILED,
    BIRTHDAY_ANNOUNCED,
    IMPORT_HAS_ERRORS,
    EXPORT_TOO_LARGE,
    NOT_RECORDED
}
