package cn.xieshang.member.store;

import cn.xieshang.platform.encryption.EncryptedField;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where encrypted values lie, for the rotation of keys. */
@Configuration(proxyBeanMethods = false)
class EncryptedFields {
    @Bean
    EncryptedField memberPhone() {
        return field("phone", "phone");
    }

    @Bean
    EncryptedField memberEmail() {
        return field("email", "email");
    }

    @Bean
    EncryptedField memberAddress() {
        return field("address", "address");
    }

    @Bean
    EncryptedField memberIdNumber() {
        return field("idNumber", "id-number");
    }

    @Bean
    EncryptedField memberBirthDate() {
        return field("birthDate", "birth-date");
    }

    @Bean
    EncryptedField leaveRemark() {
        return field("leaveRemark", "leave-remark");
    }

    @Bean
    EncryptedField proposedPhone() {
        return field("request.phone", "proposed-phone");
    }

    @Bean
    EncryptedField proposedEmail() {
        return field("request.email", "proposed-email");
    }

    @Bean
    EncryptedField proposedAddress() {
        return field("request.address", "proposed-address");
    }

    @Bean
    EncryptedField declineReason() {
        return field("request.reason", "decline-reason");
    }

    @Bean
    EncryptedField importedFile() {
        return new EncryptedField(ImportStore.COLLECTION, "file", Sealed.prefix("import"));
    }

    private static EncryptedField field(String path, String name) {
        return new EncryptedField(MemberStore.COLLECTION, path, Sealed.prefix(name));
    }
}
