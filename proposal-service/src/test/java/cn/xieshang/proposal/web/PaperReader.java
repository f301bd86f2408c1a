package cn.xieshang.proposal.web;

import cn.xieshang.proposal.documents.PaperFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads what was printed, and writes what a district would. */
final class PaperReader {
    private PaperReader() {}

    /** The text of a .docx or .pdf without blanks. */
    static String text(Desk.Answer paper) {
        byte[] content = paper.raw().getContentAsByteArray();
        try {
            return (PaperFormat.WORD.equals(paper.raw().getContentType()) ? word(content) : pdf(content))
                    .replaceAll("[\\s\\u3000]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> sheet(Desk.Answer book, String name) {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(book.raw().getContentAsByteArray()))) {
            return workbook.findSheet(name).orElseThrow().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] template(String... paragraphs) {
        var out = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            for (String text : paragraphs) {
                word.createParagraph().createRun().setText(text);
            }
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(byte[] docx) throws IOException {
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }

    private static String pdf(byte[] content) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
