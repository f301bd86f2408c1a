package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;

/** Whose rule sets: an office's own go before its district's. */
public sealed interface RuleScope {
    DistrictId district();

    /** Whose members it counts for. */
    Reach reach();

    /** {@code office-wangjiang} or {@code district-binjiang}: offices and districts may share names. */
    String key();

    record OfWholeDistrict(DistrictId district) implements RuleScope {
        @Override
        public Reach reach() {
            return new Reach.WholeDistrict(district);
        }

        @Override
        public String key() {
            return "district-" + district;
        }
    }

    record OfOffice(OfficeId office, DistrictId district) implements RuleScope {
        @Override
        public Reach reach() {
            return new Reach.OneOffice(office);
        }

        @Override
        public String key() {
            return "office-" + office;
        }
    }
}
