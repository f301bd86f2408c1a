package cn.xieshang.platform.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The fonts that come with this module, so that a PDF is the same on a machine that has none. */
final class PaperFonts {
    private static final String FANG = "fang";
    private static final String SONG = "song";
    private static final String HEI = "hei";

    private PaperFonts() {}

    /**
     * The family for a font's name in Word; a character that it lacks, such as a rare one in a name, comes from the next. Bold
     * is the heavy face, as Chinese type has it.
     */
    static String family(String word, boolean bold) {
        if (bold || word.contains("黑") || word.contains("Hei")) {
            return "hei,song,fang";
        }
        boolean song = word.contains("标宋") || word.contains("宋体") || word.contains("Song") || word.contains("SimSun");
        return song ? "song,hei,fang" : "fang,hei,song";
    }

    static void giveTo(PdfRendererBuilder builder) {
        for (var font : List.of(
                new Font(FANG, "FandolFang-Regular"),
                new Font(SONG, "NotoSerifSC-SemiBold"),
                new Font(HEI, "DroidSansFallbackFull"))) {
            builder.useFont(() -> open(font.file()), font.family(), 400, FontStyle.NORMAL, true);
        }
    }

    private record Font(String family, String file) {}

    private static InputStream open(String file) {
        return Objects.requireNonNull(PaperFonts.class.getResourceAsStream("fonts/" + file + ".ttf"), file);
    }
}
