package cn.xieshang.opinion.incoming;

import cn.xieshang.opinion.store.HeardDirectory;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is heard of offices, units and members, in our own, partial reading. */
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
                .on("cn.xieshang.member.registered.v1", Registered.class, this::registered)
                .on("cn.xieshang.member.account-provisioned.v1", Provisioned.class, this::provisioned)
                .on("cn.xieshang.member.changed.v1", Changed.class, this::changed)
                .on("cn.xieshang.member.moved.v1", Changed.class, this::changed)
                .on("cn.xieshang.member.left.v1", Changed.class, this::changed)
                .on("cn.xieshang.member.returned.v1", Changed.class, this::changed);
    }

    private void office(IncomingEvent heard, Named office) {
        directory.office(heard, new DistrictId(office.district()), office.nameZh(), office.nameEn());
    }

    private void unit(IncomingEvent heard, Named unit) {
        directory.unit(heard, new DistrictId(unit.district()), unit.nameZh(), unit.nameEn());
    }

    private void registered(IncomingEvent heard, Registered member) {
        directory.member(heard, new OfficeId(member.office()), member.code(), null, null);
    }

    private void provisioned(IncomingEvent heard, Provisioned member) {
        directory.member(heard, new OfficeId(member.office()), member.code(), member.userId(), null);
    }

    private void changed(IncomingEvent heard, Changed member) {
        directory.member(heard, new OfficeId(member.office()), member.code(), null, member.status());
    }

    record Named(String district, String nameZh, String nameEn) {}

    record Registered(String office, String code) {}

    record Provisioned(String office, String code, String userId) {}

    record Changed(String office, String code, String status) {}
}
