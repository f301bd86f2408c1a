package cn.xieshang.member.handling;

import cn.xieshang.member.forms.Column;
import cn.xieshang.member.model.CellError;
import cn.xieshang.member.sheets.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What may stand in one row only. */
final class DuplicatesInFile {
    private static final List<Column> UNIQUE = List.of(Column.CODE, Column.ID_NUMBER, Column.USERNAME);

    private final Map<String, Integer> seen = new HashMap<>();

    void look(Table.Entry entry, List<CellError> errors) {
        for (Column column : UNIQUE) {
            String value = entry.cells().getOrDefault(column, "").toUpperCase(Locale.ROOT);
            if (!value.isEmpty() && !value.contains("***")) {
                Integer first = seen.putIfAbsent(column + ":" + value, entry.number());
                if (first != null) {
                    errors.add(new CellError(entry.number(), column.head(), "twice-in-file", first));
                }
            }
        }
    }
}
