package cn.xieshang.notification.web;

import cn.xieshang.notification.live.LiveStreams;
import cn.xieshang.notification.live.StreamRequest;
import cn.xieshang.notification.store.Audiences;
import cn.xieshang.platform.actor.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "inbox")
class InboxStreamController {
    private static final Duration WITHOUT_EXPIRY = Duration.ofMinutes(5);

    private final LiveStreams streams;
    private final Clock clock;

    InboxStreamController(LiveStreams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @GetMapping(path = "/v1/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "消息实时推送 The inbox, live",
            description = "Server-sent events: notification (as in the list), unread (the count), end (why). Open it"
                    + " first, then read the list. Come back with Last-Event-ID: nothing is missed, nothing comes"
                    + " twice. Ends when the token expires.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(type = "string"))))
    void stream(
            Actor actor,
            @AuthenticationPrincipal @Parameter(hidden = true) Jwt token,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant until = Objects.requireNonNullElseGet(
                token.getExpiresAt(), () -> clock.instant().plus(WITHOUT_EXPIRY));
        streams.open(
                new StreamRequest(Audiences.of(actor), locale, until, lastEventId),
                () -> ServletWire.connect(request, response));
    }
}
