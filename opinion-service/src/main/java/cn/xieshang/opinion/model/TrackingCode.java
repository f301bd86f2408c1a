package cn.xieshang.opinion.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The citizen's key to an opinion (查询码): 100 bits in Crockford's alphabet, printed as {@code XS-7K3M-9QXA-…}. People
 * type it as they like: case, spaces, dashes and look-alike letters do not matter.
 */
public record TrackingCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final String PREFIX = "XS";

    /** @param bits at least 20 bytes, of which five bits each are used */
    public static TrackingCode of(byte[] bits) {
        return new TrackingCode(letters(bits, LENGTH));
    }

    public static Optional<TrackingCode> parse(String typed) {
        String compact = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        String letters = compact.length() == LENGTH + PREFIX.length() && compact.startsWith(PREFIX)
                ? compact.substring(PREFIX.length())
                : compact;
        boolean fits = letters.length() == LENGTH && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(new TrackingCode(letters)) : Optional.empty();
    }

    static String letters(byte[] bits, int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(ALPHABET.charAt(bits[i] & 31));
        }
        return letters.toString();
    }

    /** For the citizen's eyes only. */
    public String printed() {
        return PREFIX + letters.replaceAll("(.{4})", "-$1");
    }

    /** Says nothing: records are printed in logs. */
    @Override
    public String toString() {
        return "(tracking code)";
    }
}
