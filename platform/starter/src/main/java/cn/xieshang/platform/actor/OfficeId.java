package cn.xieshang.platform.actor;

/** A sub-district office (街道政协工委 / 联络处 / 联组). A slug of 1 to 40 characters: {@code a-z 0-9 -}. */
public record OfficeId(String value) {
    public OfficeId {
        Slugs.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
