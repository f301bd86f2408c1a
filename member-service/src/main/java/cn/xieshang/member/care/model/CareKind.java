package cn.xieshang.member.care.model;

/** The six kinds of care items. */
public enum CareKind implements Coded {
    VISIT,
    STATION_DUTY,
    RECEPTION,
    COMMUNITY_LINK,
    ASSISTANCE,
    COMMENDATION;

    /** As addresses spell it: {@code station-duties}. */
    public String path() {
        return code().endsWith("y") ? code().substring(0, code().length() - 1) + "ies" : code() + "s";
    }

    public static CareKind of(CareItem item) {
        return switch (item) {
            case Visit _ -> VISIT;
            case StationDuty _ -> STATION_DUTY;
            case Reception _ -> RECEPTION;
            case CommunityLink _ -> COMMUNITY_LINK;
            case Assistance _ -> ASSISTANCE;
            case Commendation _ -> COMMENDATION;
        };
    }
}
