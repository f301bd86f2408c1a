package cn.xieshang.member.sheets;

import cn.xieshang.member.forms.Column;
import cn.xieshang.member.model.CellError;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A roster as it was read: below the head, which may have titles above it, one member in a row.
 *
 * @param faults of the head: with any of them no row means anything
 */
public record Table(List<CellError> faults, List<Entry> rows) {
    static final int HEAD_WITHIN = 5;

    /** @param number as the spreadsheet counts, from 1 */
    record Line(int number, List<String> cells) {
        Line {
            cells = cells.stream()
                    .map(cell ->
                            cell.replace('\u3000', ' ').replace('\u00A0', ' ').strip())
                    .toList();
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** @param cells of the columns that are there, empty ones as empty texts */
    public record Entry(int number, Map<Column, String> cells) {}

    static Table of(List<Line> lines) {
        Optional<Line> head = lines.stream()
                .limit(HEAD_WITHIN)
                .filter(line -> line.cells().contains(Column.NAME.head()))
                .findFirst();
        return head.map(found -> below(found, lines))
                .orElseGet(() -> new Table(List.of(new CellError(1, "", "no-head", null)), List.of()));
    }

    private static Table below(Line head, List<Line> lines) {
        List<CellError> faults = new ArrayList<>();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < head.cells().size(); i++) {
            String text = head.cells().get(i);
            Optional<Column> column = Column.ofHead(text);
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                faults.add(new CellError(head.number(), text, "column-twice", null));
            } else if (column.isEmpty() && !text.isEmpty() && !text.equals("序号")) {
                faults.add(new CellError(head.number(), text, "unknown-column", null));
            }
        }
        Column.REQUIRED.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.add(new CellError(head.number(), column.head(), "missing-column", null)));
        List<Entry> rows = lines.stream()
                .filter(line -> line.number() > head.number() && !line.isEmpty())
                .map(line -> new Entry(line.number(), cells(line, places)))
                .toList();
        return new Table(faults, faults.isEmpty() ? rows : List.of());
    }

    private static Map<Column, String> cells(Line line, Map<Column, Integer> places) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) ->
                cells.put(column, place < line.cells().size() ? line.cells().get(place) : ""));
        return cells;
    }
}
