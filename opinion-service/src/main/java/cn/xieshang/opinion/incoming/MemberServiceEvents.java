package cn.xieshang.opinion.incoming;

import cn.xieshang.opinion.store.HeardDirectory;
import cn.xieshang.platform.incoming.IncomingEvents;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Our own, partial reading of what member-service tells. */
@Configuration(proxyBeanMethods = false)
class MemberServiceEvents {
    private static final String TOPIC = "member-events";

    @Bean
    IncomingEvents memberEvents(HeardDirectory directory) {
        return IncomingEvents.from(TOPIC)
                .on(
                        "cn.xieshang.office.opened.v1",
                        Named.class,
                        (heard, office) -> directory.office(heard, office.facts()))
                .on(
                        "cn.xieshang.office.renamed.v1",
                        Named.class,
                        (heard, office) -> directory.office(heard, office.facts()))
                .on("cn.xieshang.unit.registered.v1", Named.class, (heard, unit) -> directory.unit(heard, unit.facts()))
                .on("cn.xieshang.unit.renamed.v1", Named.class, (heard, unit) -> directory.unit(heard, unit.facts()))
                .on(
                        "cn.xieshang.member.registered.v1",
                        Member.class,
                        (heard, member) -> directory.member(heard, member.facts()))
                .on(
                        "cn.xieshang.member.changed.v1",
                        Changed.class,
                        (heard, member) -> directory.member(heard, member.facts()))
                .on(
                        "cn.xieshang.member.account-provisioned.v1",
                        Provisioned.class,
                        (heard, member) -> directory.member(heard, member.facts()));
    }

    record Named(String district, String nameZh, String nameEn) {
        Document facts() {
            return new Document("district", district).append("nameZh", nameZh).append("nameEn", nameEn);
        }
    }

    record Member(String office, String district, String code) {
        Document facts() {
            return new Document("office", office).append("district", district).append("code", code);
        }
    }

    record Changed(String office, String district, String code, String status) {
        Document facts() {
            return new Member(office, district, code).facts().append("status", status);
        }
    }

    record Provisioned(String office, String district, String code, String userId) {
        Document facts() {
            return new Member(office, district, code).facts().append("userId", userId);
        }
    }
}
