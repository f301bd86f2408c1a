package cn.xieshang.member.sheets;

import cn.xieshang.member.forms.Column;
import cn.xieshang.member.model.Gender;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.PersonalData;
import cn.xieshang.member.model.Profile;
import cn.xieshang.platform.documents.Spreadsheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A roster as an office prints it: a title, a head, a number before each member. It can be imported again. */
public final class RosterSheet {
    private RosterSheet() {}

    /** @param clear whether personal data are written in full */
    public static byte[] write(String title, List<Member> members, boolean clear) {
        List<String> head = new ArrayList<>(List.of("序号"));
        List<Integer> widths = new ArrayList<>(List.of(6));
        for (Column column : Column.values()) {
            head.add(column.head());
            widths.add(column.width());
        }
        var out = new ByteArrayOutputStream();
        try (Spreadsheet book = new Spreadsheet(out);
                Spreadsheet.Sheet sheet = book.sheet("委员名册", title, head, widths)) {
            for (int i = 0; i < members.size(); i++) {
                sheet.row(row(i + 1, members.get(i), clear));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static @Nullable Object[] row(int number, Member member, boolean clear) {
        @Nullable Object[] row = new @Nullable Object[Column.values().length + 1];
        row[0] = number;
        Arrays.stream(Column.values()).forEach(column -> row[column.ordinal() + 1] = cell(column, member, clear));
        return row;
    }

    private static @Nullable Object cell(Column column, Member member, boolean clear) {
        Profile profile = member.profile();
        var seat = profile.seat();
        var person = profile.person();
        return switch (column) {
            case CODE -> member.code().value();
            case NAME -> profile.name();
            case GENDER -> gender(person.gender());
            case ETHNICITY -> person.ethnicity();
            case PARTY -> person.party();
            case SECTOR -> seat.sector();
            case GROUP -> seat.group();
            case COMMITTEE -> seat.committee();
            case POST -> seat.post();
            case TERM -> seat.term();
            case EMPLOYER -> person.employer();
            case POSITION -> person.position();
            case USERNAME -> member.account().username().value();
            case BIRTH_DATE -> clear ? PersonalData.BIRTH_DATE.of(profile) : masked(person.birthDate());
            case ID_NUMBER -> clear ? PersonalData.ID_NUMBER.of(profile) : masked(person.idNumber());
            case PHONE ->
                clear
                        ? PersonalData.PHONE.of(profile)
                        : masked(profile.contact().phone());
            case EMAIL ->
                clear
                        ? PersonalData.EMAIL.of(profile)
                        : masked(profile.contact().email());
            case ADDRESS ->
                clear
                        ? PersonalData.ADDRESS.of(profile)
                        : masked(profile.contact().address());
        };
    }

    private static @Nullable String gender(@Nullable Gender gender) {
        return switch (gender) {
            case null -> null;
            case MALE -> "男";
            case FEMALE -> "女";
        };
    }

    /** These values print masked. */
    private static @Nullable String masked(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
