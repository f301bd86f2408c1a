package cn.xieshang.platform.actor;

/** The account that acts: the token's {@code sub}, or a name in brackets for the system itself. */
public record UserId(String value) {
    public static final UserId SYSTEM = new UserId("(system)");
    public static final UserId ANONYMOUS = new UserId("(public)");

    public UserId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not a user id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
