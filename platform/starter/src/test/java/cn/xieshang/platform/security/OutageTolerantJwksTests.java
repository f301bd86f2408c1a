package cn.xieshang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.testing.Realm;
import cn.xieshang.platform.testing.SetTime;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutageTolerantJwksTests {
    private final SetTime time = new SetTime();
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile @Nullable JWKSet shown = newKeys();

    @TempDir
    private Path disk = Path.of("");

    @Test
    void aKnownKeyIsFetchedOnce() throws Exception {
        OutageTolerantJwks jwks = jwks();
        for (int i = 0; i < 1_000; i++) {
            assertThat(knows(jwks, currentKey())).isTrue();
        }
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aFloodOfUnknownKeysCausesAtMostOneFetchInThirtySeconds() throws Exception {
        OutageTolerantJwks jwks = jwks();
        knows(jwks, currentKey());
        for (int second = 0; second < 300; second++) {
            for (int i = 0; i < 20; i++) {
                assertThat(knows(jwks, UUID.randomUUID().toString())).isFalse();
            }
            assertThat(knows(jwks, currentKey())).isTrue();
            time.forward(Duration.ofSeconds(1));
        }
        assertThat(fetches.get()).isBetween(2, 300 / 30 + 1);
    }

    @Test
    void inParallelToo() throws Exception {
        OutageTolerantJwks jwks = jwks();
        knows(jwks, currentKey());
        time.forward(OutageTolerantJwks.APART);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var flood = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 500; i++) {
                flood.add(threads.submit(() -> knows(jwks, UUID.randomUUID().toString())));
            }
            for (var each : flood) {
                assertThat(each.get()).isFalse();
            }
        }
        assertThat(fetches).hasValue(2);
    }

    @Test
    void aNewKeyIsTakenAtOnceByAllWhoAskForIt() throws Exception {
        OutageTolerantJwks jwks = jwks();
        knows(jwks, currentKey());
        time.forward(OutageTolerantJwks.APART);
        shown = newKeys();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var askers = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 50; i++) {
                askers.add(threads.submit(() -> knows(jwks, currentKey())));
            }
            for (var asker : askers) {
                assertThat(asker.get()).isTrue();
            }
        }
        assertThat(fetches).hasValue(2);
    }

    @Test
    void aWithdrawnKeyIsRefusedAfterTenMinutesEvenWhenNobodyCameMeanwhile() throws Exception {
        OutageTolerantJwks jwks = jwks();
        String withdrawn = currentKey();
        knows(jwks, withdrawn);
        shown = newKeys();
        time.forward(Duration.ofMinutes(10).plusMillis(1));
        assertThat(knows(jwks, withdrawn)).isFalse();
    }

    @Test
    void underLoadItIsRefusedAfterFiveBecauseKeysAreRefreshedBesideTheRequests() throws Exception {
        OutageTolerantJwks jwks = jwks();
        String withdrawn = currentKey();
        knows(jwks, withdrawn);
        shown = newKeys();
        time.forward(OutageTolerantJwks.FRESH.plusMillis(1));
        assertThat(knows(jwks, withdrawn)).as("this request does not wait").isTrue();
        await().until(() -> !knows(jwks, withdrawn));
    }

    @Test
    void threeDaysWithoutTheRealmChangeNothing() throws Exception {
        OutageTolerantJwks jwks = jwks();
        String key = currentKey();
        knows(jwks, key);
        shown = null;
        for (int hour = 0; hour < 72; hour++) {
            time.forward(Duration.ofHours(1));
            assertThat(knows(jwks, key)).isTrue();
            assertThat(knows(jwks, "unknown")).isFalse();
        }
    }

    @Test
    void aRestartWhileTheRealmIsAwayGoesOnWithTheCopyOnDisk() throws Exception {
        String key = currentKey();
        knows(jwks(), key);
        shown = null;

        OutageTolerantJwks restarted = jwks();
        assertThat(knows(restarted, key)).isTrue();
        assertThat(knows(restarted, "unknown")).isFalse();

        shown = newKeys();
        time.forward(OutageTolerantJwks.APART);
        assertThat(knows(restarted, currentKey())).as("rotated meanwhile").isTrue();
        assertThat(knows(restarted, key)).isFalse();
        assertThat(knows(jwks(), currentKey())).isTrue();
    }

    @Test
    void theCopyHoldsNoPrivateKeyAndNothingHalfWritten() throws Exception {
        knows(jwks(), currentKey());
        try (var files = Files.list(disk)) {
            assertThat(files).containsExactly(disk.resolve("keys.json"));
        }
        assertThat(Files.readString(disk.resolve("keys.json"))).doesNotContain("\"d\"");
        assertThat(Files.getPosixFilePermissions(disk.resolve("keys.json"))).hasSize(2);
    }

    @Test
    void aSpoiltCopyIsNoCopy() throws Exception {
        Files.writeString(disk.resolve("keys.json"), "{\"keys\":[{\"kty\":");
        shown = null;
        OutageTolerantJwks jwks = jwks();
        assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> knows(jwks, "any"));

        shown = newKeys();
        time.forward(OutageTolerantJwks.APART_WITHOUT_KEYS);
        assertThat(knows(jwks, currentKey())).as("soon after the realm came up").isTrue();
    }

    @Test
    void aDiskThatTakesNothingDoesNotKeepAnybodyOut() throws Exception {
        Path notADirectory = Files.writeString(disk.resolve("file"), "");
        var jwks = new OutageTolerantJwks(this::fetch, new JwksCopyOnDisk(notADirectory.resolve("keys.json")), time);
        assertThat(knows(jwks, currentKey())).isTrue();
    }

    @Test
    void overHttpAnEmptySetOrAPageInsteadOfKeysLocksNobodyOut() throws Exception {
        Realm realm = new Realm();
        String key = realm.key().getKeyID();
        var jwks = new OutageTolerantJwks(RealmKeys.over(realm.keysAddress()), null, time);
        assertThat(knows(jwks, key)).isTrue();
        for (String nonsense : new String[] {"{\"keys\":[]}", "<html>maintenance</html>", "", "[]"}) {
            realm.show(nonsense);
            time.forward(Duration.ofMinutes(11));
            assertThat(knows(jwks, key)).as(nonsense).isTrue();
        }
        realm.goAway();
        time.forward(Duration.ofMinutes(11));
        assertThat(knows(jwks, key)).isTrue();
        assertThat(realm.asked()).isEqualTo(5);
    }

    private OutageTolerantJwks jwks() {
        return new OutageTolerantJwks(this::fetch, new JwksCopyOnDisk(disk.resolve("keys.json")), time);
    }

    private JWKSet fetch() throws IOException {
        fetches.incrementAndGet();
        JWKSet keys = shown;
        if (keys == null) {
            throw new IOException("away");
        }
        return keys.toPublicJWKSet();
    }

    private static JWKSet newKeys() {
        try {
            return new JWKSet(new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String currentKey() {
        JWKSet keys = shown;
        return keys == null ? "none" : keys.getKeys().getFirst().getKeyID();
    }

    private static boolean knows(OutageTolerantJwks jwks, String keyId) throws KeySourceException {
        return !jwks.get(new JWKSelector(new JWKMatcher.Builder().keyID(keyId).build()), null)
                .isEmpty();
    }
}
