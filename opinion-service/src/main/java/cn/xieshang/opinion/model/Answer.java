package cn.xieshang.opinion.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit's answer (办复) and when it was given; the citizen sees it only after the office has looked at it. */
public record Answer(Content content, Instant answeredAt) {
    /**
     * @param responsible who is responsible, said if and only if the unit is not
     * @param duplicateOf number of the item that answers this one already, said if and only if one does
     */
    public record Content(
            AnswerType type,
            String text,
            @Nullable String responsible,
            @Nullable String duplicateOf) {
        public Content {
            if ((type == AnswerType.NOT_RESPONSIBLE) == (responsible == null)
                    || (type == AnswerType.DUPLICATE_OF) == (duplicateOf == null)) {
                throw new IllegalArgumentException("half an answer");
            }
        }
    }

    public AnswerType type() {
        return content.type();
    }
}
