package cn.xieshang.member.model;

/** Where somebody can be found by post. It prints masked. */
public record Address(String value) {
    public static final int MAX = 120;
    private static final int SHOWN = 6;

    public Address {
        if (value.isBlank() || value.length() > MAX) {
            throw new IllegalArgumentException("not an address of 1 to " + MAX + " characters");
        }
    }

    /** City and district at most: never more than half of it. */
    @Override
    public String toString() {
        int half = value.codePointCount(0, value.length()) / 2;
        return value.substring(0, value.offsetByCodePoints(0, Math.min(SHOWN, half))) + "****";
    }
}
