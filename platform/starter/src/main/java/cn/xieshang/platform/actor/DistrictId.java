package cn.xieshang.platform.actor;

/** A district committee (区政协); several offices belong to it. A slug of 1 to 40 characters: {@code a-z 0-9 -}. */
public record DistrictId(String value) {
    public DistrictId {
        Slugs.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
