package cn.xieshang.notification.delivery;

import cn.xieshang.notification.store.Content;
import cn.xieshang.notification.store.Directory;
import cn.xieshang.notification.store.Notification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words for a code and its parameters, Chinese unless English is wanted. */
@Component
public class Wording {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final MessageSource messages;
    private final Directory directory;

    Wording(MessageSource messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    public InboxItem item(Notification notification, boolean read, Locale wanted) {
        Locale locale = language(wanted);
        Content content = notification.content();
        Map<String, String> facts = content.parameters();
        Map<String, Directory.Name> names = directory.names(places(content));
        String office = name(names, officePlace(content), content.office(), locale);
        Object[] words = {
            label("kind", facts.get("kind"), locale),
            orDash(content.subject().serial()),
            orDash(name(names, unitPlace(content), facts.get("unit"), locale)),
            orDash(office),
            orDash(facts.get("name")),
            label("answerType", facts.get("answerType"), locale),
            label("satisfaction", facts.get("satisfaction"), locale),
            label("outcome", facts.get("outcome"), locale),
            day(facts.get("day"), locale),
            label("undone", facts.get("stage"), locale),
            orDash(facts.get("date"))
        };
        return new InboxItem(
                notification.id(),
                content.at(),
                content.code(),
                text(content.code() + ".title", locale, words),
                text(content.code() + ".body", locale, words) + due(facts.get("due"), locale),
                content.office(),
                office,
                content.subject(),
                facts,
                read);
    }

    private static Locale language(Locale wanted) {
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private String day(@Nullable String day, Locale locale) {
        return day == null
                ? orDash(null)
                : DateTimeFormatter.ofPattern(text("day", locale), locale).format(LocalDate.parse(day));
    }

    /** The end of a day is 24:00 of that day, as people say it, and not 0:00 of the next. */
    private String due(@Nullable String due, Locale locale) {
        if (due == null) {
            return "";
        }
        LocalDateTime moment = LocalDateTime.ofInstant(Instant.parse(due), ZONE);
        boolean endOfDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        String pattern = text(endOfDay ? "due.day" : "due.moment", locale);
        return text(
                "due",
                locale,
                DateTimeFormatter.ofPattern(pattern, locale).format(endOfDay ? moment.minusDays(1) : moment));
    }

    /** A code without a word of its own is shown as the other ones. */
    private String label(String field, @Nullable String code, Locale locale) {
        String other = text(field + ".other", locale);
        return Objects.requireNonNullElse(messages.getMessage(field + "." + code, null, other, locale), other);
    }

    private String text(String code, Locale locale, Object... words) {
        return messages.getMessage(code, words, locale);
    }

    private static List<String> places(Content content) {
        var places = new ArrayList<String>();
        for (String place : new @Nullable String[] {officePlace(content), unitPlace(content)}) {
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static @Nullable String officePlace(Content content) {
        String office = content.office();
        return office == null ? null : Directory.office(office);
    }

    private static @Nullable String unitPlace(Content content) {
        String district = content.district();
        String unit = content.parameters().get("unit");
        return district == null || unit == null ? null : Directory.unit(district, unit);
    }

    private static @Nullable String name(
            Map<String, Directory.Name> names, @Nullable String place, @Nullable String otherwise, Locale locale) {
        Directory.Name name = place == null ? null : names.get(place);
        if (name == null) {
            return otherwise;
        }
        return locale.equals(Locale.ENGLISH) ? name.en() : name.zh();
    }

    private static String orDash(@Nullable String word) {
        return word == null ? "—" : word;
    }
}
