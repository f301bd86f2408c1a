package cn.xieshang.proposal.incoming;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.proposal.store.HeardDirectory;
import cn.xieshang.proposal.store.HeardDirectory.MemberFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is heard of offices, units and members. */
@Configuration(proxyBeanMethods = false)
class MemberServiceEvents {
    private final HeardDirectory directory;

    MemberServiceEvents(HeardDirectory directory) {
        this.directory = directory;
    }

    @Bean
    IncomingEvents memberEvents() {
        return IncomingEvents.from("member-events")
                .on("cn.xieshang.office.opened.v1", Named.class, this::office)
                .on("cn.xieshang.office.renamed.v1", Named.class, this::office)
                .on("cn.xieshang.unit.registered.v1", Named.class, this::unit)
                .on("cn.xieshang.unit.renamed.v1", Named.class, this::unit)
                .on("cn.xieshang.member.registered.v1", Member.class, this::member)
                .on("cn.xieshang.member.account-provisioned.v1", Member.class, this::member)
                .on("cn.xieshang.member.changed.v1", Member.class, this::member)
                .on("cn.xieshang.member.moved.v1", Member.class, this::member)
                .on("cn.xieshang.member.left.v1", Member.class, this::member)
                .on("cn.xieshang.member.returned.v1", Member.class, this::member);
    }

    private void office(IncomingEvent heard, Named office) {
        directory.office(heard, new DistrictId(office.district()), office.nameZh(), office.nameEn());
    }

    private void unit(IncomingEvent heard, Named unit) {
        directory.unit(heard, new DistrictId(unit.district()), unit.nameZh(), unit.nameEn());
    }

    private void member(IncomingEvent heard, Member member) {
        directory.member(
                heard,
                new MemberFacts(
                        member.district(),
                        member.office(),
                        member.code(),
                        member.name(),
                        member.sector(),
                        member.userId(),
                        member.status()));
    }

    record Named(String district, String nameZh, String nameEn) {}

    record Member(
            String district,
            String office,
            String code,
            String name,
            @Nullable String sector,
            @Nullable String userId,
            @Nullable String status) {}
}
