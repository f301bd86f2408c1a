package cn.xieshang.member.duty.model;

/** One duty of the year (“八个一”之一): so many facts that fit. */
public record ChecklistItem(String code, Label label, Match match, int atLeast) {
    public ChecklistItem {
        Checks.code(code, "/code");
        Checks.present(label, "/label");
        Checks.present(match, "/match");
        Checks.require(atLeast >= 1 && atLeast <= Checks.LIST, "/atLeast", "range");
    }
}
