package cn.xieshang.platform.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as .xlsx, written row by row into a stream: a sheet of any length needs the memory of some. Texts are stored as
 * texts, never as formulas; one that looks like a formula gets an apostrophe in front, lest it becomes one when somebody edits
 * the cell or saves the sheet as .csv.
 */
public final class Spreadsheet implements AutoCloseable {
    private static final int ROWS_HELD = 200;
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final Workbook workbook;

    public Spreadsheet(OutputStream out) {
        workbook = new Workbook(out, "Xieshang", "1.0");
    }

    /**
     * A sheet with a title over all columns and a head that stays when one scrolls.
     *
     * @param widths of the columns, in characters
     */
    public Sheet sheet(String name, String title, List<String> head, List<Integer> widths) {
        return new Sheet(workbook.newWorksheet(name), title, head, widths);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** Rows one after the other; close it before the next sheet. */
    public static final class Sheet implements AutoCloseable {
        private final Worksheet sheet;
        private final int columns;
        private int row = 2;

        private Sheet(Worksheet sheet, String title, List<String> head, List<Integer> widths) {
            this.sheet = sheet;
            columns = head.size();
            for (int i = 0; i < columns; i++) {
                sheet.width(i, widths.get(i));
                sheet.value(1, i, head.get(i));
            }
            sheet.value(0, 0, title);
            sheet.range(0, 0, 0, columns - 1).merge();
            sheet.range(0, 0, 0, columns - 1)
                    .style()
                    .bold()
                    .fontSize(16)
                    .fontName("宋体")
                    .horizontalAlignment("center")
                    .set();
            sheet.range(1, 0, 1, columns - 1)
                    .style()
                    .bold()
                    .fontName("宋体")
                    .fillColor("DDDDDD")
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .wrapText(true)
                    .borderStyle("thin")
                    .set();
            sheet.rowHeight(0, 30);
            sheet.freezePane(0, 2);
        }

        /** @param cells texts, whole numbers, decimals, dates; {@code null} leaves a cell empty */
        public void row(@Nullable Object... cells) throws IOException {
            for (int i = 0; i < cells.length; i++) {
                cell(i, cells[i]);
            }
            sheet.range(row, 0, row, columns - 1)
                    .style()
                    .fontName("宋体")
                    .verticalAlignment("center")
                    .wrapText(true)
                    .borderStyle("thin")
                    .set();
            row++;
            if (row % ROWS_HELD == 0) {
                sheet.flush();
            }
        }

        private void cell(int column, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case Integer number -> sheet.value(row, column, number);
                case Long number -> sheet.value(row, column, number);
                case BigDecimal number -> sheet.value(row, column, number);
                case LocalDate date -> {
                    sheet.value(row, column, date);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                default -> sheet.value(row, column, harmless(value.toString()));
            }
        }

        private static String harmless(String text) {
            return text.length() > 1 && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
        }
    }
}
