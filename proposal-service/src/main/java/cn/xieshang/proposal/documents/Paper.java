package cn.xieshang.proposal.documents;

import cn.xieshang.platform.documents.TemplateKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The papers that a district may lay out as it likes. The file beside each template shows every field with an example. */
public enum Paper {
    /** 提案表. */
    PROPOSAL_SHEET,
    /** 交办通知. */
    ASSIGNMENT_LETTER,
    /** 答复函. */
    REPLY_LETTER,
    /** 提案汇编. */
    COMPILATION;

    private final TemplateKind kind;

    Paper() {
        kind = new TemplateKind(code(), Paper.class, example(code()));
    }

    public TemplateKind kind() {
        return kind;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Paper> of(String code) {
        return Arrays.stream(values())
                .filter(paper -> paper.code().equals(code))
                .findFirst();
    }

    private static Map<String, Object> example(String name) {
        try (InputStream file = Paper.class.getResourceAsStream("templates/" + name + ".json")) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
