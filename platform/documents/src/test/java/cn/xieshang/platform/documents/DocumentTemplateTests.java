package cn.xieshang.platform.documents;

import static cn.xieshang.platform.documents.Letters.DATA;
import static cn.xieshang.platform.documents.Letters.KIND;
import static cn.xieshang.platform.documents.Letters.textOfPdf;
import static cn.xieshang.platform.documents.Letters.textOfWord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class DocumentTemplateTests {
    private final DocumentTemplate letter = DocumentTemplate.checked(
            KIND,
            AWordFile.saying("{{案由}}", "{{?建议}}", "{{=#this}}", "{{/建议}}", "{{?有联名人}}", "附联名人名单", "{{/有联名人}}")
                    .withRow("{{联名人}}[姓名]", "[界别]")
                    .bytes());

    @Test
    void textsLoopsAndRowsStandInBothPapersAlsoRareCharactersOfNames() {
        String all = "关于加快老旧小区加装电梯的建议（一）完善协商机制。（二）落实维护资金。附联名人名单";

        assertThat(textOfPdf(letter.pdf(DATA, "信"))).startsWith(all).contains("王𬱖", "经济界", "李䶮", "教育界");
        assertThat(textOfWord(letter.docx(DATA))).startsWith(all).contains("王𬱖", "经济界", "李䶮", "教育界");
    }

    @Test
    void whatIsNotThereLeavesNothingBehind() {
        Map<String, Object> alone = new HashMap<>(DATA);
        alone.put("有联名人", false);
        alone.put("联名人", List.of());
        alone.put("建议", List.of());

        assertThat(textOfWord(letter.docx(alone))).isEqualTo("关于加快老旧小区加装电梯的建议");
        assertThat(textOfPdf(letter.pdf(alone, "信"))).isEqualTo("关于加快老旧小区加装电梯的建议");
    }

    @Test
    void anOfficesOwnTemplateChangesBothPapers() {
        DocumentTemplate own = DocumentTemplate.checked(
                KIND, AWordFile.saying("望江街道工委", "收到：{{案由}}").bytes());

        assertThat(textOfWord(own.docx(DATA))).startsWith("望江街道工委收到：关于加快");
        assertThat(textOfPdf(own.pdf(DATA, "信"))).startsWith("望江街道工委收到：关于加快");
    }

    @Test
    void whatLooksLikeAPlaceholderInAPersonsWordsStaysAsItIs() {
        Map<String, Object> sly = new HashMap<>(DATA);
        sly.put("案由", "{{建议}}{{@案由}}");
        sly.put("联名人", List.of(Map.of("姓名", "[界别]", "界别", "{{案由}}")));
        sly.put("建议", List.of("{{?有联名人}}{{案由}}"));

        String text = textOfWord(letter.docx(sly));

        assertThat(text).startsWith("{{建议}}{{@案由}}{{?有联名人}}{{案由}}附联名人名单[界别]{{案由}}");
    }

    @Test
    void everyLetterOfThePdfIsInsideIt() throws Exception {
        try (var pdf = Loader.loadPDF(letter.pdf(DATA, "信"))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                }
            }
        }
    }
}
