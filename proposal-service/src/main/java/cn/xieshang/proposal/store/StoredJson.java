package cn.xieshang.proposal.store;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.proposal.model.Commitment;
import cn.xieshang.proposal.model.Cosigner;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.Publication;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.proposal.model.Task;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How the model's records are written down: sealed kinds by their name, ids as texts, times as RFC 3339, and nothing for what
 * is not there. The model knows nothing of it. Renaming a record renames what is stored: a test pins the form.
 */
public final class StoredJson {
    private static final List<Class<?>> SEALED =
            List.of(Stage.class, Task.Progress.class, Cosigner.Answer.class, Commitment.State.class, Publication.class);

    public static final JsonMapper MAPPER = mapper();

    private StoredJson() {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(OfficeId.class, Text.class)
                .addMixIn(DistrictId.class, Text.class)
                .addMixIn(UnitId.class, Text.class)
                .addMixIn(UserId.class, Text.class)
                .addMixIn(ProposalId.class, Id.class);
        for (Class<?> sealed : SEALED) {
            builder.addMixIn(sealed, Kind.class);
            for (Class<?> kind : sealed.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
            }
        }
        return builder.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kind {}

    private abstract static class Text {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Text(String value) {}

        @JsonValue
        abstract String value();
    }

    private abstract static class Id {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Id(java.util.UUID value) {}

        @JsonValue
        abstract java.util.UUID value();
    }
}
