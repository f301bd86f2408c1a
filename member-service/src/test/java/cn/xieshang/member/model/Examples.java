package cn.xieshang.member.model;

import cn.xieshang.member.model.MemberCommand.Leave;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** People and places of the tests; members come to be by the commands that people send. */
public final class Examples {
    public static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    public static final DistrictId BINJIANG = new DistrictId("binjiang");
    public static final DistrictId GONGSHU = new DistrictId("gongshu");
    public static final OfficeId WANGJIANG = new OfficeId("wangjiang");
    public static final OfficeId XIXING = new OfficeId("xixing");
    public static final OfficeId MISHIXIANG = new OfficeId("mishixiang");

    public static final MemberId CHEN = new MemberId(UUID.fromString("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d01"));
    public static final MemberId LI = new MemberId(UUID.fromString("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d02"));

    public static final IdNumber CHENS_NUMBER = new IdNumber("330102197503123122");
    public static final IdNumber LIS_NUMBER = new IdNumber("330106198002291312");
    public static final Leave LEAVING = new Leave(LeaveReason.RESIGNED, "工作调动");

    /** What a member may ask to have changed: all of it. */
    public static final OwnData WISH = new OwnData(
            "陈晶",
            "回族",
            "民进",
            "望江小学",
            "校长",
            new Phone("13987654321"),
            new Email("jing@example.cn"),
            new Address("杭州市滨江区西兴街道1号"));

    private Examples() {}

    public static District district(DistrictId id) {
        return new District(id, new Names(id + "区政协", id + " district"));
    }

    public static Office office(OfficeId id, DistrictId district) {
        var words = new Vocabulary(new Names("政协工委", "working committee"), new Names("工委主任", "director"));
        return new Office(id, district, new Names(id + "街道政协工委", id + " office"), words);
    }

    public static Profile profile(String name) {
        return profile(name, Person.UNKNOWN, new Contact(new Phone("13812345678"), null, null));
    }

    /** As little as there may be. */
    public static Profile bare(String name) {
        var seat = new Seat("科技界", null, null, null, 5, Set.of());
        return new Profile(name, seat, Person.UNKNOWN, new Contact(null, null, null));
    }

    /** Everything there is to say. */
    public static Profile full(String name, IdNumber idNumber) {
        return full(name, idNumber, Set.of(XIXING));
    }

    public static Profile full(String name, IdNumber idNumber, Set<OfficeId> alsoIn) {
        var person = new Person(null, "汉族", "民盟", "望江中学", "副校长", idNumber, null);
        var contact =
                new Contact(new Phone("13812345678"), new Email("chen@example.cn"), new Address("杭州市上城区望江街道近江家园1幢"));
        var seat = new Seat("教育界", "第一联组", "提案委员会", "常委", 5, alsoIn);
        return new Profile(name, seat, person, contact);
    }

    private static Profile profile(String name, Person person, Contact contact) {
        return new Profile(name, new Seat("教育界", "第一联组", null, null, 5, Set.of()), person, contact);
    }

    public static Register chen() {
        return new Register(new MemberCode("WJ0001"), profile("陈静"), new Username("member.chen"));
    }

    public static Register li() {
        return new Register(new MemberCode("WJ0002"), profile("李伟"), new Username("member.li"));
    }

    public static Member registered() {
        return Member.register(CHEN, WANGJIANG, BINJIANG, chen());
    }

    public static Member after(Member member, MemberCommand... commands) {
        for (MemberCommand command : commands) {
            member = member.apply(member.decide(command, NOW));
        }
        return member;
    }
}
