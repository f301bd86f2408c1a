package cn.xieshang.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.xieshang.platform.documents.TemplateRefusedException.Fault;
import cn.xieshang.platform.documents.TemplateRefusedException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTests {

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThat(faultsOf("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Fault(Reason.NOT_A_DOCX, ""));
        assertThat(faultsOf(new byte[0])).containsExactly(new Fault(Reason.NOT_A_DOCX, ""));
    }

    @Test
    void allPlaceholdersThatAreNotKnownAreNamedAtOnce() {
        byte[] file = AWordFile.saying("{{案由}}{{电话}}", "{{?单位}}", "{{/单位}}", "{{?建议}}", "{{案由}}", "{{/建议}}")
                .withRow("{{联名人}}[姓名]", "[电话]")
                .bytes();

        assertThat(faultsOf(file)).extracting(Fault::what).containsExactly("{{电话}}", "{{?单位}}", "{{案由}}", "[电话]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{@案由}}", "{{+案由}}", "{{#联名人}}", "{{*建议}}"})
    void aTemplateCannotFetchPicturesOrFiles(String placeholder) {
        assertThat(faultsOf(AWordFile.saying(placeholder).bytes()))
                .containsExactly(new Fault(Reason.NOT_SUPPORTED, placeholder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{?有联名人}}", "{{/有联名人}}", "{{?案由}} {{/案由}}", "{{建议}}", "{{联名人}}"})
    void aLoopThatCannotWorkIsRefused(String text) {
        assertThat(faultsOf(AWordFile.saying(text).bytes()))
                .extracting(Fault::reason)
                .containsOnly(Reason.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml"})
    void macrosAndObjectsAreRefused(String part) {
        assertThat(faultsOf(AWordFile.saying("{{案由}}").with(part, "<x/>").bytes()))
                .containsExactly(new Fault(Reason.ACTIVE_CONTENT, part));
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, External, http://evil.example/t.dotm",
        "hyperlink, External, https://evil.example",
        "image, External, file:///etc/passwd",
        "image, Internal, file:///etc/passwd"
    })
    void nothingOutsideMayBeReferredTo(String type, String mode, String target) {
        String relations = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"
              TargetMode="%s" Target="%s"/></Relationships>\
            """.formatted(type, mode, target);

        assertThat(faultsOf(AWordFile.saying("{{案由}}")
                        .with("word/_rels/settings.xml.rels", relations)
                        .bytes()))
                .containsExactly(new Fault(Reason.REFERS_OUTSIDE, type));
    }

    @Test
    void aDocumentTypeWithEntitiesIsRefused() {
        String entity = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><x>&secret;</x>";

        assertThat(faultsOf(AWordFile.saying("{{案由}}")
                        .with("word/settings.xml", entity)
                        .bytes()))
                .containsExactly(new Fault(Reason.NOT_A_DOCX, ""));
    }

    @Test
    void aBombIsRefusedWithoutUnpackingIt() {
        byte[] bomb = AWordFile.saying("{{案由}}")
                .with("word/media/a.png", new byte[64 << 20])
                .bytes();

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(faultsOf(bomb)).containsExactly(new Fault(Reason.TOO_LARGE, ""));
    }

    @Test
    void whatThePdfWouldNotShowIsRefusedByName() {
        String text = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:pPr><w:numPr/></w:pPr><w:ins><w:r><w:t>{{案由}}</w:t></w:r></w:ins></w:p>
            <w:sectPr/></w:body></w:document>\
            """;

        assertThat(faultsOf(AWordFile.saying("").with("word/document.xml", text).bytes()))
                .contains(new Fault(Reason.NOT_SUPPORTED, "自动编号"), new Fault(Reason.NOT_SUPPORTED, "修订"));
    }

    private static List<Fault> faultsOf(byte[] file) {
        return catchThrowableOfType(TemplateRefusedException.class, () -> DocumentTemplate.checked(Letters.KIND, file))
                .faults();
    }
}
