package cn.xieshang.test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UserId;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Requests that no client library would send, byte for byte at the real web server of a service: whoever refuses them,
 * the server, the firewall or the service, the answer is a problem. A service extends it with a list of its own.
 */
@ServiceTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"xieshang.outbox.relay=false", "xieshang.incoming.listen=false", "xieshang.timers.watch=false"})
public abstract class MalformedRequestTests {
    private static final String TOKEN = TestTokens.of(new Actor(new UserId("malformed"), null, null, null, Set.of()));

    @LocalServerPort
    private int port;

    private final String list;

    /** @param list the address of a list that needs a token, such as {@code /v1/inbox} */
    protected MalformedRequestTests(String list) {
        this.list = list;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE",
                "GET LIST NONSENSE/1.1",
                "G\u0001T LIST HTTP/1.1",
                "GET LIST?after=%zz HTTP/1.1",
                "GET LIST?after=%ff%fe HTTP/1.1",
                "GET LIST?limit=%00 HTTP/1.1",
                "GET LIST?limit={} HTTP/1.1",
                "GET LIST/../../etc/passwd HTTP/1.1",
                "GET LIST/..%2f..%2fetc HTTP/1.1",
                "PUT LIST/%ff%fe/read HTTP/1.1",
                "PUT LIST/a%2fb/read HTTP/1.1",
                "PUT LIST/a;b=c/read HTTP/1.1",
                "PUT LIST/%00/read HTTP/1.1",
                "PUT LIST/\u00fc/read HTTP/1.1",
                "BREW LIST HTTP/1.1",
                "DELETE LIST HTTP/1.1",
                "GET LIST HTTP/1.1\r\nContent-Length: -5",
                "GET LIST HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6",
                "GET LIST HTTP/1.1\r\nHost: twice",
                "GET LIST HTTP/1.1\r\nTransfer-Encoding: rubbish\r\nLast-Event-ID: \u0001",
                "PUT LIST/1/read HTTP/1.1\r\nContent-Length: 10485760",
            })
    void isRefusedWithAProblem(String request) throws IOException {
        assertRefused(request.replace("LIST", list));
    }

    @Test
    void tooLongAHeaderOrAddressIsRefusedWithAProblem() throws IOException {
        assertRefused("GET " + list + " HTTP/1.1\r\nX-Long: " + "x".repeat(20_000));
        assertRefused("GET " + list + "?after=" + "x".repeat(20_000) + " HTTP/1.1");
    }

    /** 501 is what HTTP asks for a transfer coding that nobody knows, 505 for a version. */
    private void assertRefused(String request) throws IOException {
        String answer = answer(request);
        assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|501|505) .*");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
        assertThat(answer).contains("\"type\":\"https://xieshang.cn/problems/", "\"code\":\"");
        assertThat(answer)
                .doesNotContainIgnoringCase("jetty", "tomcat", "<html", "internal")
                .doesNotContain("Exception", "passwd");
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            String whole =
                    request + "\r\nHost: test\r\nConnection: close\r\nAuthorization: Bearer " + TOKEN + "\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
