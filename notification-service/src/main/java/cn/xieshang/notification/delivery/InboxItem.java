package cn.xieshang.notification.delivery;

import cn.xieshang.notification.store.Content;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the inbox, in the reader's language.
 *
 * @param code what happened, for programs
 * @param parameters the facts behind the words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboxItem(
        String id,
        Instant at,
        String code,
        String title,
        String body,
        @Nullable String office,
        @Nullable String officeName,
        Content.Subject subject,
        Map<String, String> parameters,
        boolean read) {}
