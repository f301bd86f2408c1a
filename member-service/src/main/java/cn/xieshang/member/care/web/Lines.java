package cn.xieshang.member.care.web;

/** Forms of what is sent, and sentences that the description says more than once. */
final class Lines {
    static final String PHONE = "[0-9][0-9 -]{2,19}";

    /** A number of an office: a mobile number would be somebody's own. */
    static final String PUBLIC_LINE = "(?!1[3-9](?:[ -]?[0-9]){9}$)" + PHONE;

    static final String BEGINS =
            "By office-staff and office-director, under an id you make. The same again is answered like the first"
                    + " time, with 200; other content is 409 already-begun. 400 member-not-of-office for who is not of"
                    + " the office.";
    static final String STEPS =
            " Another step than the stage has is 409 step-not-allowed, with the ones it has; a stale If-Match"
                    + " is 412; another office's item is 404.";
    static final String BY_OFFICE = "By office-staff and office-director of the office." + STEPS;
    static final String BY_HOLDER = "By the member whose item it is." + STEPS;
    static final String BY_HOLDER_OR_OFFICE = "By the member whose item it is, or the office for the member." + STEPS;

    private Lines() {}
}
