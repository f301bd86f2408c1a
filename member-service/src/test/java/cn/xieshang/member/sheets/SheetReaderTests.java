package cn.xieshang.member.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.forms.Column;
import cn.xieshang.member.model.CellError;
import cn.xieshang.platform.refusal.InvalidException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTests {
    private static final String CSV = """
        望江街道委员名册,,,
        序号,委员编号,姓名,界别,届次
        1,WJ0001, 陈静　,"教育,界",第5届

        2,WJ0002,李伟,工商联,5
        """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void bothEncodingsOfOfficesAreRead(String charset) {
        chensRow(SheetReader.read(CSV.getBytes(Charset.forName(charset))));
    }

    @Test
    void aByteOrderMarkIsNoLetter() {
        chensRow(SheetReader.read(("\uFEFF" + CSV.substring(CSV.indexOf('\n') + 1)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rowsAreCountedAsTheSpreadsheetCountsThem() {
        assertThat(SheetReader.read(CSV.getBytes(StandardCharsets.UTF_8)).rows())
                .extracting(Table.Entry::number)
                .containsExactly(3, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-32"})
    void anotherEncodingIsSaidToBeOne(String charset) {
        refused("encoding", CSV.getBytes(Charset.forName(charset)));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] noise = new byte[1000];
        Arrays.fill(noise, (byte) 0xFF);
        refused("encoding", noise);
        refused("not-a-table", "姓名,界别\n\"陈静,教育界".getBytes(StandardCharsets.UTF_8));
        refused("not-a-table", "PK but no zip".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aHeadThatIsNoneIsNamedColumnByColumn() {
        Table table = SheetReader.read("姓名,界别,星座,姓名\n陈静,教育界,x,y".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).isEmpty();
        assertThat(table.faults())
                .containsExactly(
                        new CellError(1, "星座", "unknown-column", null),
                        new CellError(1, "姓名", "column-twice", null),
                        new CellError(1, "委员编号", "missing-column", null),
                        new CellError(1, "届次", "missing-column", null));
        assertThat(SheetReader.read("hello".getBytes(StandardCharsets.UTF_8)).faults())
                .containsExactly(new CellError(1, "", "no-head", null));
        assertThat(SheetReader.read(new byte[0]).faults()).hasSize(1);
    }

    @Test
    void moreThanTwoThousandRowsAndEndlessCellsAreTooMuch() {
        String head = "委员编号,姓名,界别,届次\n";
        refused("too-many-rows", (head + "a,b,c,5\n".repeat(2010)).getBytes(StandardCharsets.UTF_8));
        refused("cell-too-long", (head + "x".repeat(1001)).getBytes(StandardCharsets.UTF_8));
        refused("cell-too-long", (head + ",".repeat(100)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWorkbookHasDatesAndNumbersAsPeopleSeeThem() throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "t", "1.0")) {
            Worksheet sheet = book.newWorksheet("名册");
            String[] head = {"委员编号", "姓名", "界别", "届次", "出生日期", "手机号码"};
            for (int i = 0; i < head.length; i++) {
                sheet.value(0, i, head[i]);
            }
            sheet.value(1, 0, "WJ0001");
            sheet.value(1, 1, "陈静");
            sheet.value(1, 2, "教育界");
            sheet.value(1, 3, 5);
            sheet.value(1, 4, LocalDate.of(1975, 3, 12));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
            sheet.value(1, 5, 13812345678L);
        }
        var row = SheetReader.read(out.toByteArray()).rows().getFirst();

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cells())
                .containsEntry(Column.TERM, "5")
                .containsEntry(Column.BIRTH_DATE, "1975-03-12")
                .containsEntry(Column.PHONE, "13812345678");
    }

    @Test
    void aZipThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
        }
        refused("too-many-rows", out.toByteArray());
    }

    @Test
    void aZipThatIsNoWorkbookIsNoTable() throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<x".getBytes(StandardCharsets.UTF_8));
        }
        refused("not-a-table", out.toByteArray());
    }

    private static void chensRow(Table table) {
        assertThat(table.faults()).isEmpty();
        assertThat(table.rows().getFirst().cells())
                .containsEntry(Column.CODE, "WJ0001")
                .containsEntry(Column.NAME, "陈静")
                .containsEntry(Column.SECTOR, "教育,界")
                .containsEntry(Column.TERM, "第5届");
    }

    private static void refused(String code, byte[] file) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> SheetReader.read(file))
                .satisfies(invalid ->
                        assertThat(invalid.violations()).containsExactly(new InvalidException.Violation("", code)));
    }
}
