package cn.xieshang.opinion.reading;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for codes, in the reader's language. */
@Component
public class Labels {
    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    public String kind(String code, Locale locale) {
        return messages.getMessage("opinion.kind." + code, null, locale);
    }

    String stage(String code, Locale locale) {
        return messages.getMessage("opinion.stage." + code, null, locale);
    }

    String step(String code, Locale locale) {
        return messages.getMessage("opinion.step." + code, null, locale);
    }

    String answer(String code, Locale locale) {
        return messages.getMessage("opinion.answer." + code, null, locale);
    }

    String satisfaction(String code, Locale locale) {
        return messages.getMessage("opinion.satisfaction." + code, null, locale);
    }
}
