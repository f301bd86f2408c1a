package cn.xieshang.member.duty.web;

/** Sentences that the description of the interface says more than once. */
final class DutyTexts {
    static final String RECORDS = "By office-staff and office-director for members of their office, by district-admin"
            + " for all of the district (谁组织谁记录); another's member is 404.";
    static final String READS = "By the member, by office-staff and office-director of the office, and by a"
            + " district-admin with the permission to appraise (403 without), whose reading is recorded. Anybody else's"
            + " is 404.";
    static final String NUMBERS = "By office-staff and office-director for their office, by district-admin for every"
            + " office. Numbers only, no names.";
    static final String NAMES = "By office-staff and office-director for their office, by a district-admin with the"
            + " permission to appraise for all (403 without), which is recorded.";

    private DutyTexts() {}
}
