package cn.xieshang.member.care.web;

import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.Coded;
import cn.xieshang.member.forms.Codes;
import cn.xieshang.platform.refusal.NotFoundException;
import java.util.Arrays;

/** Reads the codes of care items. */
final class CareCodes {
    private CareCodes() {}

    static <E extends Coded> E parse(E[] values, String code, String pointer) {
        return Codes.parse(values, Coded::code, code, pointer);
    }

    /** The kind of an address. */
    static CareKind kind(String path) {
        return Arrays.stream(CareKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
