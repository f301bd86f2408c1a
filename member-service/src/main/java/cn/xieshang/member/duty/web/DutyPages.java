package cn.xieshang.member.duty.web;

import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import java.util.List;
import java.util.function.Function;

/** Pages of what is computed for everybody of an office or district anyway, in the order of its key. */
final class DutyPages {
    private DutyPages() {}

    static <T> Page<T> of(List<T> all, Function<T, String> key, Paging paging) {
        String after = paging.after();
        List<T> rest = all.stream()
                .filter(one -> after == null || key.apply(one).compareTo(after) > 0)
                .limit(paging.fetch())
                .toList();
        return paging.page(rest, key);
    }
}
