package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;

/** Whose rule sets: an office's own go before its district's. */
public sealed interface RuleScope {
    DistrictId district();

    /** {@code office-wangjiang} or {@code district-binjiang}: offices and districts may share names. */
    String key();

    record OfWholeDistrict(DistrictId district) implements RuleScope {
        @Override
        public String key() {
            return "district-" + district;
        }
    }

    record OfOffice(OfficeId office, DistrictId district) implements RuleScope {
        @Override
        public String key() {
            return "office-" + office;
        }
    }
}
