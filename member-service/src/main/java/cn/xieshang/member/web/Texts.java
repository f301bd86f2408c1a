package cn.xieshang.member.web;

/** Sentences that the description of the interface says more than once. */
final class Texts {
    static final String PUT_BY_PLATFORM_ADMIN =
            "By platform-admin. The same again is answered like the first time, with"
                    + " 200; other content without If-Match is 409 already-registered; a stale If-Match is 412.";
    static final String BY_OFFICE =
            "By office-staff and office-director of the member's office; another office's member" + " is 404.";

    private Texts() {}
}
