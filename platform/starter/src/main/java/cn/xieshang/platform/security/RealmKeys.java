package cn.xieshang.platform.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;

/** Asks the realm for its keys. */
@FunctionalInterface
interface RealmKeys {
    int TIMEOUT_MILLIS = 2_000;
    int MAX_BYTES = 256 * 1024;

    /** @throws IOException also when what comes is not a set with keys in it: an empty one would lock everybody out */
    JWKSet fetch() throws IOException;

    static RealmKeys over(URI address) {
        DefaultResourceRetriever http = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_BYTES);
        return () -> {
            URL url = address.toURL();
            return parse(http.retrieveResource(url).getContent());
        };
    }

    static JWKSet parse(String json) throws IOException {
        try {
            JWKSet keys = JWKSet.parse(json).toPublicJWKSet();
            if (keys.isEmpty()) {
                throw new IOException("a set without keys");
            }
            return keys;
        } catch (ParseException e) {
            throw new IOException("not a set of keys", e);
        }
    }
}
