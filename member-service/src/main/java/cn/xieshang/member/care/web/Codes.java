package cn.xieshang.member.care.web;

import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.Coded;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import java.util.Arrays;

/** Reads wire codes; what is not one is the sender's mistake, with a pointer to it. */
final class Codes {
    private Codes() {}

    static <E extends Coded> E parse(E[] values, String code, String pointer) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidException(pointer, "unknown-code"));
    }

    /** The kind of an address. */
    static CareKind kind(String path) {
        return Arrays.stream(CareKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
