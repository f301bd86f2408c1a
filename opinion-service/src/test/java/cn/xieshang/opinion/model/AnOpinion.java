package cn.xieshang.opinion.model;

import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionItem.Stage;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An opinion that has really been through what its name says: only commands bring it there. */
public final class AnOpinion {
    public static final UnitId CHENGGUAN = new UnitId("chengguan");
    public static final UnitId JIAOTONG = new UnitId("jiaotong");
    public static final MemberRef CHEN = new MemberRef("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d01", new UserId("chen"));
    public static final OpinionProfile PROFILE = new OpinionProfile("default", 1, 2, 1, 3, 3, 15, 2, 30, 3, 40);
    /** Wednesday morning in Shanghai. */
    public static final Instant START = Instant.parse("2026-11-25T01:00:00Z");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final OpinionId ID = OpinionId.of("5f0c9a53-6a55-8b1c-9a50-0d0f0d8f2b11");

    /** One step: what it found, what happened, what it left. */
    public record Happened(OpinionItem before, OpinionEvent event, OpinionItem after) {}

    private final List<Happened> story = new ArrayList<>();
    private OpinionItem item;
    private Instant now = START;

    private AnOpinion() {
        Origin origin = Origin.of(
                ID, new OfficeId("wangjiang"), new DistrictId("binjiang"), "environment", PROFILE, START, CHEN);
        item = OpinionItem.unheard(origin);
        happen(new OpinionEvent.OpinionReceived(endOf(START, 2)));
    }

    public static AnOpinion received() {
        return new AnOpinion();
    }

    public static AnOpinion claimed() {
        return received().then(new Claim("note"));
    }

    public static AnOpinion dispatched() {
        return received().then(new Refer(CHENGGUAN, "note"));
    }

    public static AnOpinion inHandling() {
        return dispatched().then(new SignFor());
    }

    public static AnOpinion answered(AnswerType type) {
        return inHandling().then(answer(type));
    }

    public static AnOpinion fedBack(AnswerType type) {
        return answered(type).then(new GiveFeedback());
    }

    public static AnOpinion rated(AnswerType type, Satisfaction satisfaction) {
        return fedBack(type).then(new Rate(new Rating(satisfaction, null)));
    }

    public static AnOpinion reopened() {
        return fedBack(AnswerType.SOLVED).then(new Reopen("not settled"));
    }

    public static GiveAnswer answer(AnswerType type) {
        return new GiveAnswer(new Answer.Content(
                type,
                "answer",
                type == AnswerType.NOT_RESPONSIBLE ? "water works" : null,
                type == AnswerType.DUPLICATE_OF ? "2026-7K3M-9QXA" : null));
    }

    public static OpinionId other() {
        return new OpinionId(UUID.fromString("0a1b2c3d-6a55-8b1c-9a50-0d0f0d8f2b13"));
    }

    public AnOpinion then(OpinionCommand command) {
        return happen(item.decide(command, moment()));
    }

    public AnOpinion after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Time passes until nobody can say any more that it was in time. */
    public AnOpinion untilOverdue() {
        now = Objects.requireNonNull(Deadline.next(item));
        return happen(Deadline.passed(item, now).orElseThrow());
    }

    public OpinionItem item() {
        return item;
    }

    public Stage stage() {
        return item.stage();
    }

    public Instant now() {
        return now;
    }

    public List<Happened> story() {
        return List.copyOf(story);
    }

    Moment moment() {
        return new Moment(now, AnOpinion::endOf, PROFILE, CHEN, "望江街道政协工委");
    }

    static Instant endOf(Instant from, int days) {
        LocalDate day = LocalDate.ofInstant(from, SHANGHAI);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return day.plusDays(1).atStartOfDay(SHANGHAI).toInstant();
    }

    private AnOpinion happen(OpinionEvent event) {
        OpinionItem after = item.apply(event);
        story.add(new Happened(item, event, after));
        item = after;
        return this;
    }
}
