package cn.xieshang.member.care.model;

/** What a person wrote, perhaps about another one: it prints its length only, so that no log line shows it. */
public record Text(String value) {
    /** Code points: 字. */
    public static final int MAX = 2000;

    public Text {
        if (value.isBlank() || value.codePointCount(0, value.length()) > MAX) {
            throw new IllegalArgumentException("not a text of 1 to " + MAX + " characters");
        }
    }

    @Override
    public String toString() {
        return "(" + value.length() + " characters)";
    }
}
