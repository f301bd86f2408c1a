package cn.xieshang.platform.lamps;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What came of it all. */
public final class Lamps {
    /** How often each was lit, by its id. */
    public final Map<UUID, AtomicInteger> lit = new ConcurrentHashMap<>();

    /** Done while a lamp is being lit: waiting, failing. */
    public volatile Runnable whileLighting = () -> {};

    void light(UUID id) {
        lit.computeIfAbsent(id, lamp -> new AtomicInteger()).incrementAndGet();
        whileLighting.run();
    }
}
