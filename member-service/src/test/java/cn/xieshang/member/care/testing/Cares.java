package cn.xieshang.member.care.testing;

import cn.xieshang.member.care.handling.Beginning;
import cn.xieshang.member.care.handling.CareHandling;
import cn.xieshang.member.care.handling.StationHandling;
import cn.xieshang.member.care.model.Assistance;
import cn.xieshang.member.care.model.Care;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.CareId;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.Commendation;
import cn.xieshang.member.care.model.CommunityLink;
import cn.xieshang.member.care.model.ItemExamples;
import cn.xieshang.member.care.model.Moment;
import cn.xieshang.member.care.model.Reception;
import cn.xieshang.member.care.model.Station;
import cn.xieshang.member.care.model.StationDuty;
import cn.xieshang.member.care.model.StationId;
import cn.xieshang.member.care.model.Visit;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Care items of a roster's members, each by the commands that people send. */
@Component
public final class Cares {
    private final CareHandling handling;
    private final StationHandling stations;

    Cares(CareHandling handling, StationHandling stations) {
        this.handling = handling;
        this.stations = stations;
    }

    /** An item and the version that it has reached. */
    public record Made(CareKind kind, CareId id, Roster.Entry member, long version) {
        public String path() {
            return "/v1/care/" + kind.path() + "/" + id;
        }
    }

    public Made visit(Roster.Entry member, LocalDate on) {
        return begin(
                CareKind.VISIT,
                member,
                (care, moment) -> Visit.plan(care, Visit.Form.VISIT, on, ItemExamples.WORDS, moment));
    }

    /** Two hours long. */
    public Made duty(Roster.Entry member, Instant from) {
        var place = stations.place(director(member), station(member).id());
        return begin(
                CareKind.STATION_DUTY,
                member,
                (care, moment) -> StationDuty.roster(care, place, from, from.plus(Duration.ofHours(2)), moment));
    }

    public Made reception(Roster.Entry member, Instant at) {
        return begin(
                CareKind.RECEPTION,
                member,
                (care, moment) -> Reception.receive(care, at, ItemExamples.PERSON, ItemExamples.WORDS, moment));
    }

    public Made link(Roster.Entry member, LocalDate from) {
        return begin(
                CareKind.COMMUNITY_LINK,
                member,
                (care, moment) -> CommunityLink.link(care, "在水一方社区", from, null, "0571-86000000", moment));
    }

    public Made assistance(Roster.Entry member, LocalDate since) {
        return begin(
                CareKind.ASSISTANCE,
                member,
                (care, moment) -> Assistance.start(care, since, ItemExamples.PERSON, moment));
    }

    public Made commendation(Roster.Entry member) {
        return begin(
                CareKind.COMMENDATION,
                member,
                (care, moment) ->
                        Commendation.propose(care, Commendation.Level.OFFICE, "优秀政协委员", ItemExamples.WORDS, moment));
    }

    public Station station(Roster.Entry member) {
        var station = new Station(
                new StationId(UUID.randomUUID()),
                member.office(),
                member.district(),
                "在水一方委员工作站",
                "在水一方社区",
                "兴隆路 1 号",
                "0571-86000000",
                true);
        stations.put(director(member), station, null);
        return station;
    }

    public Made then(Made made, Actor actor, CareCommand command) {
        handling.handle(actor, made.kind(), made.id(), made.version(), command);
        return new Made(made.kind(), made.id(), made.member(), made.version() + 1);
    }

    public Made thenByDirector(Made made, CareCommand command) {
        return then(made, director(made.member()), command);
    }

    public Made askedToSwap(Made made, UserId holder, Roster.Entry other) {
        handling.askSwap(member(made.member(), holder), made.id(), made.version(), other.id());
        return new Made(made.kind(), made.id(), made.member(), made.version() + 1);
    }

    public static Actor director(Roster.Entry member) {
        return new Actor(
                new UserId("director." + member.office()),
                member.office(),
                member.district(),
                null,
                Set.of(Role.OFFICE_DIRECTOR));
    }

    public static Actor member(Roster.Entry member, UserId user) {
        return new Actor(user, member.office(), member.district(), null, Set.of(Role.MEMBER));
    }

    private Made begin(CareKind kind, Roster.Entry member, BiFunction<Care, Moment, CareItem> item) {
        CareId id = new CareId(UUID.randomUUID());
        handling.begin(director(member), kind, id, new Beginning(member.id(), "made", item));
        return new Made(kind, id, member, 1);
    }
}
