package cn.xieshang.member.forms;

import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.Profile;
import cn.xieshang.platform.actor.OfficeId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a spreadsheet says about a member. A column that is not there leaves what is known; an empty cell takes it
 * away, unless it is personal data: those leave too, and so do masked ones, so that a list that was exported can come back.
 */
public final class RowForm {
    private static final Pattern TERM = Pattern.compile("第?(\\d{1,2})届?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Map<String, String> GENDERS = Map.of("男", "male", "女", "female");

    private final Map<Column, String> cells;
    private final @Nullable Member known;

    private RowForm(Map<Column, String> cells, @Nullable Member known) {
        this.cells = cells;
        this.known = known;
    }

    public static String code(Map<Column, String> cells) {
        return cells.getOrDefault(Column.CODE, "").toUpperCase(Locale.ROOT);
    }

    /** @param known the member with that code, if there is one */
    public static MemberForm of(Map<Column, String> cells, @Nullable Member known) {
        return new RowForm(cells, known).form();
    }

    private MemberForm form() {
        Profile profile = known == null ? null : known.profile();
        var seat = profile == null ? null : profile.seat();
        var person = profile == null ? null : profile.person();
        String gender = person == null || person.gender() == null
                ? null
                : person.gender().code();
        return new MemberForm(
                code(cells),
                cells.getOrDefault(Column.NAME, ""),
                gender(plain(Column.GENDER, gender)),
                plain(Column.ETHNICITY, person == null ? null : person.ethnicity()),
                plain(Column.PARTY, person == null ? null : person.party()),
                date(personal(Column.BIRTH_DATE)),
                upper(personal(Column.ID_NUMBER)),
                cells.getOrDefault(Column.SECTOR, ""),
                plain(Column.GROUP, seat == null ? null : seat.group()),
                plain(Column.COMMITTEE, seat == null ? null : seat.committee()),
                plain(Column.POST, seat == null ? null : seat.post()),
                term(cells.getOrDefault(Column.TERM, "")),
                seat == null
                        ? null
                        : seat.alsoIn().stream().map(OfficeId::value).toList(),
                plain(Column.EMPLOYER, person == null ? null : person.employer()),
                plain(Column.POSITION, person == null ? null : person.position()),
                personal(Column.PHONE),
                personal(Column.EMAIL),
                personal(Column.ADDRESS),
                username());
    }

    private @Nullable String plain(Column column, @Nullable String before) {
        String cell = cells.get(column);
        return cell == null ? before : emptyToNull(cell);
    }

    private @Nullable String personal(Column column) {
        String cell = cells.getOrDefault(column, "");
        return cell.contains("***") ? null : emptyToNull(cell);
    }

    private String username() {
        String said = cells.getOrDefault(Column.USERNAME, "");
        if (!said.isEmpty()) {
            return said.toLowerCase(Locale.ROOT);
        }
        return known == null
                ? code(cells).toLowerCase(Locale.ROOT)
                : known.account().username().value();
    }

    private static @Nullable String gender(@Nullable String text) {
        return text == null ? null : GENDERS.getOrDefault(text, text);
    }

    private static @Nullable String upper(@Nullable String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** What is no date stays as it is and is refused as such. */
    private static @Nullable String date(@Nullable String text) {
        for (Pattern form : List.of(DATE, DIGITS)) {
            Matcher parts = form.matcher(Objects.requireNonNullElse(text, ""));
            if (parts.matches()) {
                return "%s-%02d-%02d"
                        .formatted(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            }
        }
        return text;
    }

    private static @Nullable Integer term(String text) {
        Matcher number = TERM.matcher(text);
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
