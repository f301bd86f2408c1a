package cn.xieshang.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Logs a demo account in as a browser does: login page, code, PKCE. The shorter way, a token for a password, will not do: such
 * tokens do not say when the person logged in, and steps that need a fresh log-in refuse them.
 */
public final class DemoLogin {
    private static final String REALM = "xieshang";
    private static final String CLIENT = "xieshang-demo";
    private static final String BACK = "http://localhost/demo";
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final KeycloakAdmin keycloak;

    public DemoLogin(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    public String token(String user, String password) throws IOException {
        String verifier = Base64.getUrlEncoder().withoutPadding().encodeToString(random());
        HttpResponse<String> page = keycloak.exchange(keycloak.request("/realms/" + REALM
                        + "/protocol/openid-connect/auth?"
                        + KeycloakAdmin.encoded(Map.of(
                                "client_id",
                                CLIENT,
                                "response_type",
                                "code",
                                "scope",
                                "openid",
                                "redirect_uri",
                                BACK,
                                "code_challenge",
                                challenge(verifier),
                                "code_challenge_method",
                                "S256")))
                .build());
        URI action = URI.create(found(FORM, page.body(), "no login page").replace("&amp;", "&"));
        HttpResponse<String> answer = keycloak.exchange(keycloak.post(
                        action.getRawPath() + "?" + action.getRawQuery(),
                        Map.of("username", user, "password", password))
                .header("Cookie", cookies(page))
                .build());
        String code = found(CODE, answer.headers().firstValue("Location").orElse(""), "not logged in");
        return keycloak.token(
                REALM,
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", BACK,
                        "code", code,
                        "code_verifier", verifier));
    }

    /** By hand: the cookies are meant for https, which localhost needs not have. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static String found(Pattern pattern, String text, String otherwise) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException(otherwise);
        }
        return matcher.group(1);
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
