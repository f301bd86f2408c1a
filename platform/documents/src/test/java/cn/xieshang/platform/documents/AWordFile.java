package cn.xieshang.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A template as an office would write it, and what somebody with bad intentions would make of it. */
final class AWordFile {
    private final XWPFDocument word = new XWPFDocument();
    private final Map<String, byte[]> smuggled = new LinkedHashMap<>();

    static AWordFile saying(String... paragraphs) {
        AWordFile file = new AWordFile();
        for (String text : paragraphs) {
            var run = file.word.createParagraph().createRun();
            run.setText(text);
            run.setFontFamily("仿宋");
            run.setFontSize(16);
        }
        return file;
    }

    AWordFile withRow(String... cells) {
        XWPFTable table = word.createTable(1, cells.length);
        for (int i = 0; i < cells.length; i++) {
            table.getRow(0).getCell(i).setText(cells[i]);
        }
        return this;
    }

    /** Puts a part into the package, or another in the place of one that is there. */
    AWordFile with(String part, byte[] content) {
        smuggled.put(part, content);
        return this;
    }

    AWordFile with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        try {
            var plain = new ByteArrayOutputStream();
            word.write(plain);
            return smuggled.isEmpty() ? plain.toByteArray() : repacked(plain.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] repacked(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(plain));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                if (!smuggled.containsKey(entry.getName())) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            }
            for (var part : smuggled.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
