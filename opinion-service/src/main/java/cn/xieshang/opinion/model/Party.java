package cn.xieshang.opinion.model;

import java.util.Locale;

/** Who may have a part in the life of an opinion, as the glossary names them. */
public enum Party {
    /** 联络员, 工委主任 of the office that the opinion was given to. */
    OFFICE,
    /** 区委办 / 区府办督查室 of its district. */
    ASSIGNING_OFFICE,
    /** 政协委员 of its office. */
    MEMBER,
    /** The member who has claimed it. */
    CLAIMANT,
    /** 承办单位 that it is with. */
    UNIT,
    /** 群众: the one who gave it, known by the tracking code alone. */
    CITIZEN,
    /** 平台: what happens by itself when a time is over. */
    PLATFORM;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
