package cn.xieshang.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A small kind of paper, and the eyes that read what comes out. */
final class Letters {
    static final Map<String, Object> DATA = Map.of(
            "案由",
            "关于加快老旧小区加装电梯的建议",
            "有联名人",
            true,
            "联名人",
            List.of(Map.of("姓名", "王𬱖", "界别", "经济界"), Map.of("姓名", "李䶮", "界别", "教育界")),
            "建议",
            List.of("（一）完善协商机制。", "（二）落实维护资金。"));

    static final TemplateKind KIND = new TemplateKind("letter", Letters.class, DATA);

    private Letters() {}

    static String textOfPdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String textOfWord(byte[] docx) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(word)) {
            return words.getText().replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
