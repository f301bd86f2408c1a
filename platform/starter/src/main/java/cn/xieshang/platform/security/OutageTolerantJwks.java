package cn.xieshang.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keycloak's keys, with or without Keycloak: fetched anew every five minutes beside the requests, at most once in 30
 * seconds however many unknown key ids are asked for, and kept as long as it is away: in memory, and for a restart in a
 * copy on disk. A key that the realm withdrew is refused ten minutes later at the latest.
 */
public final class OutageTolerantJwks implements JWKSource<SecurityContext> {
    static final Duration FRESH = Duration.ofMinutes(5);
    static final Duration APART = Duration.ofSeconds(30);
    /** With no key at all nobody can be let in, so we look more often. */
    static final Duration APART_WITHOUT_KEYS = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(OutageTolerantJwks.class);

    private final RealmKeys realm;
    private final @Nullable JwksCopyOnDisk copy;
    private final InstantSource time;
    private final ReentrantLock fetching = new ReentrantLock();
    private final AtomicBoolean behind = new AtomicBoolean();
    private volatile @Nullable JWKSet held;
    private volatile long fetchedAt = Long.MIN_VALUE;
    private volatile long triedAt = Long.MIN_VALUE;
    private boolean away;

    OutageTolerantJwks(RealmKeys realm, @Nullable JwksCopyOnDisk copy, InstantSource time) {
        this.realm = realm;
        this.copy = copy;
        this.time = time;
    }

    public static JWKSource<SecurityContext> create(SecuritySettings settings) {
        return new OutageTolerantJwks(
                RealmKeys.over(settings.jwksUri()),
                settings.jwksCopy() == null ? null : new JwksCopyOnDisk(settings.jwksCopy()),
                InstantSource.system());
    }

    /** An unknown key id gives nothing; an exception means that we have no keys at all yet. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        JWKSet keys = keys();
        List<JWK> found = selector.select(keys);
        return found.isEmpty() ? selector.select(fetchedUnless(keys)) : found;
    }

    private JWKSet keys() throws KeySourceException {
        JWKSet keys = held;
        if (keys == null) {
            keys = fetchedUnless(null);
        } else if (since(fetchedAt) > 2 * FRESH.toMillis() && since(triedAt) > FRESH.toMillis()) {
            keys = fetchedUnless(keys);
        } else if (since(fetchedAt) > FRESH.toMillis() && mayTry(keys) && behind.compareAndSet(false, true)) {
            refreshBeside(keys);
        }
        return keys;
    }

    private void refreshBeside(JWKSet known) {
        Thread.ofVirtual().name("realm-keys").start(() -> {
            try {
                fetchedUnless(known);
            } catch (KeySourceException impossible) {
                log.error("keys were lost", impossible);
            } finally {
                behind.set(false);
            }
        });
    }

    /** One fetch at a time; who waited for another's takes what that one brought. */
    private JWKSet fetchedUnless(@Nullable JWKSet known) throws KeySourceException {
        fetching.lock();
        try {
            if (held == known && mayTry(known)) {
                triedAt = time.millis();
                fetch();
            }
            JWKSet keys = held;
            if (keys == null) {
                throw new KeySourceException("neither the realm nor a copy on disk has keys for us");
            }
            return keys;
        } finally {
            fetching.unlock();
        }
    }

    private void fetch() {
        try {
            JWKSet fetched = realm.fetch();
            fetchedAt = time.millis();
            held = fetched;
            if (away) {
                away = false;
                log.info("the realm's keys can be fetched again");
            }
            if (copy != null) {
                copy.write(fetched);
            }
        } catch (IOException e) {
            if (!away) {
                away = true;
                log.warn("the realm's keys cannot be fetched, going on with those we have: {}", e.toString());
            }
            if (held == null && copy != null) {
                held = copy.read();
            }
        }
    }

    private boolean mayTry(@Nullable JWKSet known) {
        return since(triedAt) >= (known == null ? APART_WITHOUT_KEYS : APART).toMillis();
    }

    private long since(long then) {
        return then == Long.MIN_VALUE ? Long.MAX_VALUE : time.millis() - then;
    }
}
