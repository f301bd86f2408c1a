package cn.xieshang.platform.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A .docx as PDF: what Word would print, on any machine, with the letters inside. */
final class PaperPdf {
    static {
        // it would write to System.err by itself
        XRLog.setLoggingEnabled(false);
    }

    private PaperPdf() {}

    static byte[] of(byte[] docx, String title) {
        var out = new ByteArrayOutputStream(1 << 16);
        var builder = new PdfRendererBuilder();
        PaperFonts.giveTo(builder);
        // nothing is fetched: pictures are inside the page itself
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withW3cDocument(new WordPage(docx).html(title), "")
                .withProducer("Xieshang")
                .toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("a page cannot be written into memory", e);
        }
        return out.toByteArray();
    }
}
