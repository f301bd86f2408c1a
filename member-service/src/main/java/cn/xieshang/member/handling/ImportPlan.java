package cn.xieshang.member.handling;

import cn.xieshang.member.model.CellError;
import cn.xieshang.member.model.MemberCommand;
import cn.xieshang.member.model.MemberId;
import java.util.List;

/** What a spreadsheet would do to the roster as it is now. */
record ImportPlan(List<Row> rows, List<CellError> errors) {
    /**
     * One member.
     *
     * @param version of the entry that a change was decided on
     */
    record Row(int number, MemberId id, long version, Kind kind, MemberCommand command) {}

    enum Kind {
        NEW,
        CHANGED,
        /** The roster says all that already. */
        SAME
    }

    int count(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }
}
