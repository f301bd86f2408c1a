package cn.xieshang.member.model;

import java.util.Locale;
import java.util.Set;

/** What the members of an office see of each other beyond name and seat; everything else stays masked or hidden. */
public record DirectoryProfile(Set<Shared> shared) {
    /** Until the director decides otherwise. */
    public static final DirectoryProfile DEFAULT = new DirectoryProfile(Set.of(Shared.WORK));

    public enum Shared {
        /** 工作单位, 单位职务 */
        WORK,
        PHONE,
        EMAIL,
        /** Month and day. */
        BIRTHDAY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Shared ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public DirectoryProfile {
        shared = Set.copyOf(shared);
    }

    public boolean shares(Shared what) {
        return shared.contains(what);
    }
}
