package cn.xieshang.member.duty.model;

/**
 * Rules of one group do not all count for the same thing.
 *
 * @param group rules that name the same group stack with each other
 * @param per whether the group is looked at for each item or for the whole counting year
 */
public record Stack(String group, Policy policy, Per per) {
    public enum Policy {
        SUM,
        HIGHEST_ONLY;

        @Override
        public String toString() {
            return Checks.wire(this);
        }
    }

    public enum Per {
        ITEM,
        YEAR;

        @Override
        public String toString() {
            return Checks.wire(this);
        }
    }

    public Stack {
        Checks.code(group, "/group");
        Checks.present(policy, "/policy");
        Checks.present(per, "/per");
    }
}
