package cn.xieshang.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A client of the stream on a bare connection: it holds almost nothing, and reads only when it is told. */
final class RawStream implements AutoCloseable {
    private static final Pattern EVENT = Pattern.compile("id: (\\S+)\nevent: (\\S+)\ndata: (.*)\n\n");

    private final SocketChannel connection;
    private final StringBuilder received = new StringBuilder();

    record Event(String id, String name, String data) {}

    private RawStream(SocketChannel connection) {
        this.connection = connection;
    }

    static RawStream open(int port, Actor actor, @Nullable String lastEventId) throws IOException {
        return open(port, TestTokens.of(actor), lastEventId);
    }

    static RawStream open(int port, String token, @Nullable String lastEventId) throws IOException {
        SocketChannel connection = SocketChannel.open();
        connection.setOption(StandardSocketOptions.SO_RCVBUF, 4_096);
        connection.connect(new InetSocketAddress("127.0.0.1", port));
        String request =
                "GET /v1/inbox/stream HTTP/1.1\r\nHost: test\r\nAccept: text/event-stream\r\nAuthorization: Bearer "
                        + token
                        + (lastEventId == null ? "" : "\r\nLast-Event-ID: " + lastEventId)
                        + "\r\n\r\n";
        connection.write(ByteBuffer.wrap(request.getBytes(UTF_8)));
        return new RawStream(connection);
    }

    /** What has come so far; does not wait. Headers and chunk lengths are in it too. */
    String read() {
        try {
            connection.configureBlocking(false);
            ByteBuffer buffer = ByteBuffer.allocate(65_536);
            while (connection.read(buffer.clear()) > 0) {
                received.append(UTF_8.decode(buffer.flip()));
            }
            return received.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole events among it. */
    List<Event> events(String name) {
        var matcher = EVENT.matcher(read().replaceAll("\r\n[0-9a-fA-F]+\r\n", ""));
        var events = new ArrayList<Event>();
        while (matcher.find()) {
            if (matcher.group(2).equals(name)) {
                events.add(new Event(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return events;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
