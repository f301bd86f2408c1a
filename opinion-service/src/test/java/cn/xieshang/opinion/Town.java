package cn.xieshang.opinion;

import cn.xieshang.opinion.handling.CitizenHandling;
import cn.xieshang.opinion.handling.OpinionHandling;
import cn.xieshang.opinion.handling.OpinionIntake;
import cn.xieshang.opinion.handling.Submission;
import cn.xieshang.opinion.handling.TrackingCodes;
import cn.xieshang.opinion.model.CitizenWords;
import cn.xieshang.opinion.model.CitizenWords.Contact;
import cn.xieshang.opinion.model.OpinionCommand;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.store.HeardDirectory;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.incoming.IncomingEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Two districts with their offices, units and members, and citizens who speak; everything by the real ways. */
@TestComponent
public class Town {
    public static final DistrictId BINJIANG = new DistrictId("binjiang");
    public static final DistrictId YUHANG = new DistrictId("yuhang");
    public static final Actor STAFF = of(Role.OFFICE_STAFF, "staff", "wangjiang", BINJIANG, null);
    public static final Actor STAFF_XIXING = of(Role.OFFICE_STAFF, "staff-xixing", "xixing", BINJIANG, null);
    public static final Actor STAFF_YUHANG = of(Role.OFFICE_STAFF, "staff-yuhang", "liangzhu", YUHANG, null);
    public static final Actor CHEN = of(Role.MEMBER, "chen", "wangjiang", BINJIANG, null);
    public static final Actor LI = of(Role.MEMBER, "li", "wangjiang", BINJIANG, null);
    public static final Actor ZHOU = of(Role.MEMBER, "zhou", "xixing", BINJIANG, null);
    public static final Actor CHENGGUAN = of(Role.HANDLING_UNIT, "chengguan", null, BINJIANG, "chengguan");
    public static final Actor JIAOTONG = of(Role.HANDLING_UNIT, "jiaotong", null, BINJIANG, "jiaotong");
    public static final Actor ASSIGNING = of(Role.ASSIGNING_OFFICE, "assigning", null, BINJIANG, null);
    public static final Actor DISTRICT = of(Role.DISTRICT_ADMIN, "district", null, BINJIANG, null);

    private final OpinionIntake intake;
    private final OpinionHandling handling;
    private final CitizenHandling citizens;
    private final TrackingCodes codes;
    private final Map<OpinionId, Long> versions = new HashMap<>();

    Town(
            OpinionIntake intake,
            OpinionHandling handling,
            CitizenHandling citizens,
            TrackingCodes codes,
            HeardDirectory directory) {
        this.intake = intake;
        this.handling = handling;
        this.citizens = citizens;
        this.codes = codes;
        directory.office(heard("wangjiang"), BINJIANG, "望江街道政协工委", "Wangjiang Office");
        directory.office(heard("xixing"), BINJIANG, "西兴街道政协工委", "Xixing Office");
        directory.office(heard("liangzhu"), YUHANG, "良渚街道政协工委", "Liangzhu Office");
        directory.unit(heard("chengguan"), BINJIANG, "城管局", "Urban Management Bureau");
        directory.unit(heard("jiaotong"), BINJIANG, "交通局", "Traffic Bureau");
        directory.unit(heard("shuili"), YUHANG, "水利局", "Water Bureau");
        directory.member(heard("m-chen"), new OfficeId("wangjiang"), "WJ0001", "chen", null);
        directory.member(heard("m-li"), new OfficeId("wangjiang"), "WJ0002", "li", null);
        directory.member(heard("m-zhou"), new OfficeId("xixing"), "XX0001", "zhou", null);
    }

    public static Actor of(
            Role role, String user, @Nullable String office, @Nullable DistrictId district, @Nullable String unit) {
        return new Actor(
                new UserId(user),
                office == null ? null : new OfficeId(office),
                district,
                unit == null ? null : new UnitId(unit),
                Set.of(role));
    }

    /** A citizen gives an opinion, with a contact that the unit may see. */
    public OpinionId opinion(String office, @Nullable String memberCode) {
        OpinionId id = new OpinionId(UUID.randomUUID());
        CitizenWords words = new CitizenWords("路灯坏了三个月", "近江家园三园", new Contact("张三", "13800001111"), true);
        intake.submit(id, new Submission(office, "environment", words, memberCode));
        versions.put(id, 1L);
        return id;
    }

    public void does(Actor actor, OpinionId id, OpinionCommand... commands) {
        for (OpinionCommand command : commands) {
            versions.put(id, handling.handle(actor, id, version(id), command).version());
        }
    }

    public void citizenDoes(OpinionId id, OpinionCommand.ByCitizen command) {
        citizens.handle(code(id), command);
        versions.merge(id, 1L, Long::sum);
    }

    public String code(OpinionId id) {
        return codes.of(id).printed();
    }

    public long version(OpinionId id) {
        return versions.getOrDefault(id, 1L);
    }

    private static IncomingEvent heard(String subject) {
        return new IncomingEvent("e-" + subject, "test", subject, Instant.EPOCH, 1, null, null);
    }
}
