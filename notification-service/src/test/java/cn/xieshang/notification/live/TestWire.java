package cn.xieshang.notification.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The other end of a stream: what has come, until it is torn. */
final class TestWire implements Wire {
    /** One event as a client sees it. */
    record Event(String id, String name, String data) {}

    private final ReentrantLock reading = new ReentrantLock();
    private final List<Event> events = new ArrayList<>();
    private int room = Integer.MAX_VALUE;
    private boolean closed;

    /** Tears after that many notifications, in the middle of whatever is written. */
    TestWire tornAfter(int notifications) {
        room = notifications;
        return this;
    }

    /** While held, a write stands as with a client that does not read. */
    ReentrantLock reading() {
        return reading;
    }

    @Override
    public void write(String text) throws IOException {
        reading.lock();
        try {
            for (String part : text.split("\n\n")) {
                take(part);
            }
        } finally {
            reading.unlock();
        }
    }

    private synchronized void take(String part) throws IOException {
        if (!part.startsWith("id: ")) {
            return;
        }
        String[] lines = part.split("\n");
        String name = lines[1].substring("event: ".length());
        if (name.equals("notification") && room-- <= 0) {
            throw new IOException("torn");
        }
        events.add(new Event(lines[0].substring("id: ".length()), name, lines[2].substring("data: ".length())));
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    @Override
    public void whenGone(Runnable action) {
        // this end tells by failing
    }

    synchronized boolean closed() {
        return closed;
    }

    synchronized List<Event> events(String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }

    /** The serial numbers of the notifications, in the order of their coming. */
    List<String> serials() {
        return events("notification").stream()
                .map(event -> event.data().replaceAll(".*\"serial\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** What a client sends as Last-Event-ID. */
    synchronized String lastId() {
        return events.getLast().id();
    }

    synchronized boolean greeted() {
        return !events.isEmpty();
    }
}
