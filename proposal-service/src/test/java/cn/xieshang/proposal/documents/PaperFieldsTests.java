package cn.xieshang.proposal.documents;

import static cn.xieshang.proposal.Hall.CHENGGUAN;
import static cn.xieshang.proposal.Hall.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.documents.DocumentTemplate;
import cn.xieshang.proposal.Hall;
import cn.xieshang.proposal.handling.ProposalPermissions;
import cn.xieshang.proposal.handling.Readers;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.reading.ProposalQueries;
import cn.xieshang.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Templates are checked against examples: so what really comes must have the fields of the example, and no others. */
@ServiceTest
@Import(Hall.class)
class PaperFieldsTests {
    @Autowired
    private Hall hall;

    @Autowired
    private ProposalQueries queries;

    @Autowired
    private Readers readers;

    @Autowired
    private Wordings wordings;

    @ParameterizedTest
    @EnumSource
    void theTemplatesThatComeWithThePlatformAreGood(Paper paper) {
        assertThatCode(() -> DocumentTemplate.checked(paper.kind(), paper.kind().builtIn()))
                .doesNotThrowAnyException();
    }

    @Test
    void eachPaperHasTheFieldsThatItsExampleShows() {
        PaperFields fields = fields(HERE.zhang(), hall.replied(HERE, "B"));

        assertThat(shape(fields.sheet())).isEqualTo(exampleOf(Paper.PROPOSAL_SHEET));
        assertThat(shape(fields.assignment("chengguan"))).isEqualTo(exampleOf(Paper.ASSIGNMENT_LETTER));
        assertThat(shape(fields.reply("chengguan"))).isEqualTo(exampleOf(Paper.REPLY_LETTER));
        Map<String, Object> compilation = Paper.COMPILATION.kind().example();
        assertThat(shape(fields.chapter())).isEqualTo(shape(first(Objects.requireNonNull(compilation.get("提案")))));
        assertThat(shape(fields.contentsLine())).isEqualTo(shape(first(Objects.requireNonNull(compilation.get("目录")))));
    }

    @Test
    void aUnitReadsNothingOfHowTheProposersRated() {
        ProposalId id = hall.closed(HERE);

        assertThat(fields(CHENGGUAN, id).sheet().toString()).doesNotContain("满意");
    }

    private PaperFields fields(Actor reader, ProposalId id) {
        var detail = queries.detail(ProposalPermissions.reach(reader), id, proposal -> readers.eyes(reader, proposal));
        return new PaperFields(detail, wordings.of(Hall.BINJIANG));
    }

    private static Map<String, Object> exampleOf(Paper paper) {
        return shape(paper.kind().example());
    }

    private static Object first(Object list) {
        return ((List<?>) list).getFirst();
    }

    /** Names and kinds; of a list what its first has, and of an empty one nothing. */
    private static Map<String, Object> shape(Object fields) {
        Map<String, Object> shape = new TreeMap<>();
        ((Map<?, ?>) fields).forEach((name, value) -> shape.put(name.toString(), kind(value)));
        return shape;
    }

    private static Object kind(Object value) {
        return value instanceof List<?> ? "list" : value.getClass().getSimpleName();
    }
}
