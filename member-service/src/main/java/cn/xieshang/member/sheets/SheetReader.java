package cn.xieshang.member.sheets;

import cn.xieshang.member.sheets.Table.Line;
import cn.xieshang.platform.refusal.InvalidException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a spreadsheet, whichever of both kinds it is: what begins like a zip file is .xlsx, everything else .csv. */
public final class SheetReader {
    public static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 1000;

    private SheetReader() {}

    /** @throws InvalidException when it is neither, or too much: encoding, not-a-table, too-many-rows, cell-too-long */
    public static Table read(byte[] file) {
        List<Line> lines = file.length > 1 && file[0] == 'P' && file[1] == 'K' ? XlsxReader.read(file) : csv(file);
        return Table.of(lines);
    }

    private static List<Line> csv(byte[] file) {
        String text = CsvText.decode(file);
        List<Line> lines = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.lines().findFirst().orElse("").contains("\t") ? '\t' : ',')
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                add(lines, new Line((int) row.getRecordNumber(), row.toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new InvalidException("", "not-a-table");
        }
        return lines;
    }

    static void add(List<Line> lines, Line line) {
        if (lines.size() > MOST_ROWS + Table.HEAD_WITHIN) {
            throw new InvalidException("", "too-many-rows");
        }
        if (line.cells().size() > MOST_COLUMNS
                || line.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new InvalidException("", "cell-too-long");
        }
        lines.add(line);
    }

    static ByteArrayInputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
