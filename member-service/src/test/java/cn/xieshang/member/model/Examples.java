package cn.xieshang.member.model;

import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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

    private Examples() {}

    public static District district(DistrictId id) {
        return new District(id, new Names(id + "区政协", id + " district"));
    }

    public static Office office(OfficeId id, DistrictId district) {
        var words = new Vocabulary(new Names("政协工委", "working committee"), new Names("工委主任", "director"));
        return new Office(id, district, new Names(id + "街道政协工委", id + " office"), words);
    }

    public static Profile profile(String name) {
        return new Profile(name, "教育界", "第一联组", 5, new Phone("13812345678"));
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
