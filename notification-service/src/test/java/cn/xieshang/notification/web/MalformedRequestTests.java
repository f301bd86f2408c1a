package cn.xieshang.notification.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.TestTokens;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no client library would send. */
@RunningService
class MalformedRequestTests {
    private static final String TOKEN = TestTokens.of(new Actor(new UserId("malformed"), null, null, null, Set.of()));

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE",
                "GET /v1/inbox?after=%zz HTTP/1.1",
                "GET /v1/inbox?after=%ff%fe HTTP/1.1",
                "GET /v1/inbox?unread=%00 HTTP/1.1",
                "GET /v1/inbox/../../etc/passwd HTTP/1.1",
                "GET /v1/inbox/..%2f..%2fetc HTTP/1.1",
                "PUT /v1/inbox/%ff%fe/read HTTP/1.1",
                "PUT /v1/inbox/a%2fb/read HTTP/1.1",
                "PUT /v1/inbox/a;b=c/read HTTP/1.1",
                "PUT /v1/inbox/%00/read HTTP/1.1",
                "PUT /v1/inbox/\u00fc/read HTTP/1.1",
                "BREW /v1/inbox HTTP/1.1",
                "DELETE /v1/inbox HTTP/1.1",
                "GET /v1/inbox HTTP/1.1\r\nContent-Length: -5",
                "GET /v1/inbox HTTP/1.1\r\nTransfer-Encoding: rubbish\r\nLast-Event-ID: \u0001",
                "PUT /v1/inbox/1/read HTTP/1.1\r\nContent-Length: 10485760",
            })
    void isRefusedWithAProblem(String request) throws IOException {
        assertRefused(request);
    }

    @Test
    void tooLongAHeaderOrAddressIsRefusedWithAProblem() throws IOException {
        assertRefused("GET /v1/inbox HTTP/1.1\r\nX-Long: " + "x".repeat(20_000));
        assertRefused("GET /v1/inbox?after=" + "x".repeat(20_000) + " HTTP/1.1");
    }

    private void assertRefused(String request) throws IOException {
        String answer = answer(request);
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
        assertThat(answer).doesNotContain("jetty").doesNotContain("Exception").doesNotContain("etc/passwd");
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            String whole =
                    request + "\r\nHost: test\r\nConnection: close\r\nAuthorization: Bearer " + TOKEN + "\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
