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
    HAS_LEFT,
    HAS_NOT_LEFT,
    ACCOUNT_NOT_FAILED,
    NO_PHONE
}
