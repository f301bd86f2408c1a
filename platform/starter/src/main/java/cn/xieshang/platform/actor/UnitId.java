package cn.xieshang.platform.actor;

/** A handling unit (承办单位) of a district. A slug of 1 to 40 characters: {@code a-z 0-9 -}. */
public record UnitId(String value) {
    public UnitId {
        Slugs.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
