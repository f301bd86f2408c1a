package cn.xieshang.proposal.documents;

import cn.xieshang.platform.refusal.NotFoundException;
import java.util.Locale;
import org.springframework.http.MediaType;

/** As what a paper is handed over. */
public enum PaperFormat {
    DOCX(PaperFormat.WORD),
    PDF(MediaType.APPLICATION_PDF_VALUE);

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    /** By the ending of an address. */
    public static PaperFormat of(String ending) {
        return switch (ending) {
            case "docx" -> DOCX;
            case "pdf" -> PDF;
            default -> throw new NotFoundException();
        };
    }

    public MediaType mediaType() {
        return mediaType;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
