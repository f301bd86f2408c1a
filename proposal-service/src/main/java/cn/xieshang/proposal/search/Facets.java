package cn.xieshang.proposal.search;

/** What lists are narrowed by, as the index spells it. */
public final class Facets {
    private Facets() {}

    public static String office(String office) {
        return "office=" + office;
    }

    /** A unit that it is or was assigned to. */
    public static String unit(String unit) {
        return "unit=" + unit;
    }

    /** A member who proposes, signed or is asked to sign. */
    public static String person(String memberId) {
        return "person=" + memberId;
    }

    public static String stage(String code) {
        return "stage=" + code;
    }

    public static String category(String code) {
        return "category=" + code;
    }
}
