package cn.xieshang.notification.incoming;

import static cn.xieshang.notification.incoming.Recipient.ACCOUNT;
import static cn.xieshang.notification.incoming.Recipient.ADDRESSED_MEMBER;
import static cn.xieshang.notification.incoming.Recipient.ASSIGNING_OFFICE;
import static cn.xieshang.notification.incoming.Recipient.CLAIMING_MEMBER;
import static cn.xieshang.notification.incoming.Recipient.OFFICE_DIRECTOR;
import static cn.xieshang.notification.incoming.Recipient.OFFICE_STAFF;
import static cn.xieshang.notification.incoming.Recipient.OTHER_MEMBER;
import static cn.xieshang.notification.incoming.Recipient.UNIT;

import cn.xieshang.notification.store.Audience;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who is told about what: the whole table. What is not in it reaches nobody. */
enum WhoHears {
    OPINION_RECEIVED("opinion.received", OFFICE_STAFF, ADDRESSED_MEMBER),
    OPINION_CLAIMED("opinion.claimed", OFFICE_STAFF, ADDRESSED_MEMBER),
    OPINION_RELEASED("opinion.released", OFFICE_STAFF),
    OPINION_MARKED_SPAM("opinion.marked-spam", ADDRESSED_MEMBER, CLAIMING_MEMBER),
    OPINION_MERGED("opinion.merged", ADDRESSED_MEMBER, CLAIMING_MEMBER),
    OPINION_TRANSFERRED("opinion.transferred", ADDRESSED_MEMBER, CLAIMING_MEMBER),
    OPINION_RESTORED("opinion.restored", ADDRESSED_MEMBER, CLAIMING_MEMBER),
    OPINION_REFERRED("opinion.referred", UNIT, CLAIMING_MEMBER),
    OPINION_SIGNED_FOR("opinion.signed-for", OFFICE_STAFF, CLAIMING_MEMBER),
    OPINION_REFUSED("opinion.refused", OFFICE_STAFF),
    OPINION_INTERIM_REPLIED("opinion.interim-replied", OFFICE_STAFF, CLAIMING_MEMBER),
    OPINION_ANSWERED("opinion.answered", OFFICE_STAFF),
    OPINION_RETURNED_FOR_REDO("opinion.returned-for-redo", UNIT),
    OPINION_FEEDBACK_GIVEN("opinion.feedback-given", CLAIMING_MEMBER, UNIT),
    OPINION_RATED("opinion.rated", OFFICE_STAFF, UNIT, CLAIMING_MEMBER),
    OPINION_REOPENED("opinion.reopened", UNIT, OFFICE_STAFF, CLAIMING_MEMBER),
    OPINION_CLOSED("opinion.closed", CLAIMING_MEMBER, UNIT),
    OPINION_OVERDUE("opinion.overdue", OFFICE_STAFF, UNIT, ASSIGNING_OFFICE),
    MEMBER_REGISTERED("member.registered", OFFICE_DIRECTOR),
    MEMBER_ACCOUNT_PROVISIONED("member.account-provisioned", ACCOUNT),
    MEMBER_MOVED("member.moved", OFFICE_STAFF, OFFICE_DIRECTOR, ACCOUNT),
    MEMBER_LEFT("member.left", OFFICE_DIRECTOR),
    MEMBER_RETURNED("member.returned", OFFICE_DIRECTOR),
    MEMBER_CHANGE_PROPOSED("member.change-proposed", OFFICE_STAFF),
    MEMBER_CHANGE_DECLINED("member.change-declined", ACCOUNT),
    MEMBER_BIRTHDAY_COMING("member.birthday-coming", OFFICE_STAFF, OFFICE_DIRECTOR),
    CARE_VISIT_PLANNED("care.visit-planned", ACCOUNT),
    CARE_STATION_DUTY_ROSTERED("care.station-duty-rostered", ACCOUNT),
    CARE_STATION_DUTY_SWAP_ASKED("care.station-duty-swap-asked", OTHER_MEMBER),
    CARE_STATION_DUTY_SWAPPED("care.station-duty-swapped", OFFICE_STAFF, ACCOUNT, OTHER_MEMBER),
    CARE_STATION_DUTY_MISSED("care.station-duty-missed", OFFICE_STAFF, ACCOUNT),
    CARE_OVERDUE("care.overdue", OFFICE_STAFF),
    CARE_ASSISTANCE_ERASED("care.assistance-erased", OFFICE_DIRECTOR),
    CARE_COMMENDATION_APPROVED("care.commendation-approved", ACCOUNT),
    CARE_COMMENDATION_ANNOUNCED("care.commendation-announced", ACCOUNT);

    private final String code;
    private final List<Recipient> recipients;

    WhoHears(String code, Recipient... recipients) {
        this.code = code;
        this.recipients = List.of(recipients);
    }

    String code() {
        return code;
    }

    /** The type of the event as it is on the wire. */
    String type() {
        return "cn.xieshang." + code + ".v1";
    }

    List<Recipient> recipients() {
        return recipients;
    }

    /** A person with two parts in it is told once. */
    Set<Audience> audiences(Heard heard) {
        var audiences = new TreeSet<Audience>();
        for (Recipient recipient : recipients) {
            Audience audience = recipient.in(heard);
            if (audience != null) {
                audiences.add(audience);
            }
        }
        return audiences;
    }
}
