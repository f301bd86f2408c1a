package cn.xieshang.opinion.store;

import cn.xieshang.platform.encryption.EncryptedField;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where encrypted values lie, for the rotation of keys; the lines of the history have {@link HistoryRotation}. */
@Configuration(proxyBeanMethods = false)
class EncryptedFields {
    @Bean
    EncryptedField text() {
        return field("text", "text");
    }

    @Bean
    EncryptedField place() {
        return field("place", "place");
    }

    @Bean
    EncryptedField contactName() {
        return field("contactName", "contact-name");
    }

    @Bean
    EncryptedField contactPhone() {
        return field("contactPhone", "contact-phone");
    }

    @Bean
    EncryptedField reopenReason() {
        return field("reopenReason", "reopen");
    }

    @Bean
    EncryptedField answerInReview() {
        return field("stage.answer.text", "answer");
    }

    @Bean
    EncryptedField answerPublished() {
        return field("stage.feedback.answer.text", "answer");
    }

    @Bean
    EncryptedField ratingComment() {
        return field("stage.rating.comment", "comment");
    }

    private static EncryptedField field(String path, String context) {
        return new EncryptedField(OpinionStore.COLLECTION, path, "opinion." + context + ":");
    }
}
