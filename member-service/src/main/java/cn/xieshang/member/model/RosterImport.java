package cn.xieshang.member.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A spreadsheet that an office wants on its roster: looked at first, written at its word.
 *
 * @param errors the first ones; with any the import cannot be committed
 * @param failed rows that could not be written after all, because the roster changed meanwhile
 */
public record RosterImport(
        UUID id,
        OfficeId office,
        DistrictId district,
        UserId by,
        Instant at,
        State state,
        Counts counts,
        List<CellError> errors,
        List<CellError> failed) {
    /** Enough to correct a file; who has more has the wrong file. */
    public static final int MOST_ERRORS = 200;

    public enum State {
        PREVIEWED,
        COMMITTING,
        DONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** @param errors all, shown or not */
    public record Counts(int rows, int registered, int changed, int same, int errors) {}
}
