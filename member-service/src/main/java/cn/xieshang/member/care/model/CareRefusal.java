package cn.xieshang.member.care.model;

import cn.xieshang.platform.refusal.Refusal;

/** The reasons of care items to say no. */
public enum CareRefusal implements Refusal {
    STEP_NOT_ALLOWED,
    ALREADY_BEGUN,
    STEPS_USED_UP,
    NOT_YET_DUE,
    DUTY_HAS_BEGUN,
    DUTY_NOT_BEGUN,
    DUTY_OVER,
    DUTY_NOT_OVER,
    STATION_CLOSED,
    NOBODY_TO_DISCLOSE
}
