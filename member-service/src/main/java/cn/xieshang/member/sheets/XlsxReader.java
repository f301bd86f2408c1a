package cn.xieshang.member.sheets;

import cn.xieshang.member.sheets.Table.Line;
import cn.xieshang.platform.refusal.InvalidException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook, row by row. */
final class XlsxReader {
    /** Unpacked; a roster of 2,000 has about one. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private XlsxReader() {}

    static List<Line> read(byte[] file) {
        requireHarmless(file);
        try (InputStream in = SheetReader.stream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Line> lines = new ArrayList<>();
            for (Row row : (Iterable<Row>) rows::iterator) {
                SheetReader.add(lines, new Line(row.getRowNum(), cells(row)));
            }
            return lines;
        } catch (InvalidException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // the reader has no end of ways to stumble over a damaged file, and all of them are the file's
            throw new InvalidException("", "not-a-table");
        }
    }

    /** A few kilobytes can be packed gigabytes. */
    private static void requireHarmless(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            byte[] buffer = new byte[8192];
            long bytes = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                        bytes += read;
                        if (bytes > MOST_BYTES) {
                            throw new InvalidException("", "too-many-rows");
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new InvalidException("", "not-a-table");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    /** Numbers as people see them: a phone has no exponent, a date is one. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean date = format != null && format.contains("y") && format.contains("d");
            return date
                    ? cell.asDate().toLocalDate().toString()
                    : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText();
    }
}
