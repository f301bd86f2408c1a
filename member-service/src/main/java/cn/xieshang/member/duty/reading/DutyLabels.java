package cn.xieshang.member.duty.reading;

import cn.xieshang.member.duty.model.Category;
import cn.xieshang.member.duty.model.DutyEntry;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.Reason;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for codes, and the sentence that explains an entry, in the reader's language. */
@Component
public class DutyLabels {
    private final MessageSource messages;

    DutyLabels(MessageSource messages) {
        this.messages = messages;
    }

    /** @param group such as {@code kind}, {@code category}, {@code outcome} */
    public String of(String group, Object code, Locale locale) {
        return say("duty." + group + "." + code, locale);
    }

    public String text(String key, Locale locale, Object... arguments) {
        return say("duty." + key, locale, arguments);
    }

    String fact(DutyFact fact, Locale locale) {
        String title = fact.subject().title();
        return say(
                "duty.fact",
                locale,
                of("kind", fact.kind(), locale),
                title == null ? fact.subject().id() : title,
                fact.on().toString());
    }

    String rule(DutyEntry entry, @Nullable DutyRuleSet rules, Locale locale) {
        if (entry.rule().equals(DutyEntry.BASE)) {
            Category category = entry.category();
            return category == null
                    ? say("duty.base", locale)
                    : say("duty.base-of", locale, of("category", category, locale));
        }
        return rules == null
                ? entry.rule()
                : rules.rule(entry.rule()).map(rule -> rule.label().in(locale)).orElse(entry.rule());
    }

    /** Fact × rule = points, and why not more or less. */
    String explanation(DutyEntry entry, @Nullable DutyFact fact, @Nullable DutyRuleSet rules, Locale locale) {
        String rule = rule(entry, rules, locale);
        String sentence = fact == null
                ? say("duty.explain.base", locale, rule, entry.points().toString())
                : say(
                        "duty.explain",
                        locale,
                        fact(fact, locale),
                        rule,
                        entry.score().toString(),
                        entry.points().toString());
        return entry.reasons().isEmpty()
                ? sentence
                : say(
                        "duty.explain.because",
                        locale,
                        sentence,
                        entry.reasons().stream()
                                .map(reason -> reason(reason, locale))
                                .collect(Collectors.joining(say("duty.explain.and", locale))));
    }

    private String reason(Reason reason, Locale locale) {
        return say("duty.reason." + reason.why(), locale, reason.number().toPlainString());
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, locale);
    }
}
