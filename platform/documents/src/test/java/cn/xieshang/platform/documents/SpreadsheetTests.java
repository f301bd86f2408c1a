package cn.xieshang.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SpreadsheetTests {

    @Test
    void numbersAreNumbersAndTextsAreTexts() throws IOException {
        List<Row> rows = written("望江街道", 12, new BigDecimal("87.5"));

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("提案统计");
        assertThat(rows.get(1).getCellText(2)).isEqualTo("立案率");
        assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCell(1).asNumber()).isEqualByComparingTo("12");
        assertThat(rows.get(2).getCell(2).asNumber()).isEqualByComparingTo("87.5");
    }

    @Test
    void whatSomebodyWroteIsNeverAFormula() throws IOException {
        List<Row> rows = written("=HYPERLINK(\"http://evil.example\")", "+1+cmd|' /C calc'!A0", "@SUM(A1)");

        for (int i = 0; i < 3; i++) {
            assertThat(rows.get(2).getCell(i).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCellText(i)).startsWith("'");
        }
    }

    private static List<Row> written(Object... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var spreadsheet = new Spreadsheet(out);
                var sheet = spreadsheet.sheet("统计", "提案统计", List.of("工委", "提交", "立案率"), List.of(20, 8, 8))) {
            sheet.row(cells);
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }
}
