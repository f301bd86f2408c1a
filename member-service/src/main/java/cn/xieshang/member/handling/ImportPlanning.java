package cn.xieshang.member.handling;

import cn.xieshang.member.forms.Column;
import cn.xieshang.member.forms.MemberForm;
import cn.xieshang.member.forms.RowForm;
import cn.xieshang.member.handling.ImportPlan.Kind;
import cn.xieshang.member.handling.ImportPlan.Row;
import cn.xieshang.member.model.CellError;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.sheets.Table;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.RefusedException;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a spreadsheet with the roster, row by row, with the checks that every other way to the roster has. */
@Component
class ImportPlanning {
    private static final Map<String, Column> COLUMNS = Map.of(
            MemberRefusal.CODE_TAKEN.code(), Column.CODE,
            MemberRefusal.HAS_LEFT.code(), Column.CODE,
            MemberRefusal.ID_NUMBER_TAKEN.code(), Column.ID_NUMBER,
            MemberRefusal.USERNAME_TAKEN.code(), Column.USERNAME,
            MemberRefusal.USERNAME_FIXED.code(), Column.USERNAME);

    private final MemberStore members;
    private final MemberHandling handling;
    private final Validator validator;
    private final Clock clock;

    ImportPlanning(MemberStore members, MemberHandling handling, Validator validator, Clock clock) {
        this.members = members;
        this.handling = handling;
        this.validator = validator;
        this.clock = clock;
    }

    ImportPlan plan(Actor actor, Table table) {
        List<Row> rows = new ArrayList<>();
        List<CellError> errors = new ArrayList<>(table.faults());
        var twice = new DuplicatesInFile();
        for (Table.Entry entry : table.rows()) {
            int before = errors.size();
            twice.look(entry, errors);
            Row row = row(actor, entry, errors);
            if (row != null && errors.size() == before) {
                rows.add(row);
            }
        }
        return new ImportPlan(rows, errors);
    }

    private @Nullable Row row(Actor actor, Table.Entry entry, List<CellError> errors) {
        OfficeId office = actor.requireOffice();
        String code = RowForm.code(entry.cells());
        Optional<Stored<Member>> known = code.matches(MemberCode.PATTERN)
                ? members.findByCode(new Reach.OneOffice(office), new MemberCode(code))
                : Optional.empty();
        MemberForm form = RowForm.of(entry.cells(), known.map(Stored::value).orElse(null));
        if (isInvalid(entry.number(), form, errors)) {
            return null;
        }
        try {
            return known.map(member -> change(entry.number(), member, form))
                    .orElseGet(() -> register(entry.number(), office, actor.requireDistrict(), form));
        } catch (InvalidException invalid) {
            invalid.violations()
                    .forEach(violation -> errors.add(new CellError(
                            entry.number(),
                            Column.ofPointer(violation.pointer())
                                    .map(Column::head)
                                    .orElse(""),
                            violation.code(),
                            null)));
        } catch (RefusedException refused) {
            errors.add(error(entry.number(), refused.refusal().code()));
        }
        return null;
    }

    private Row register(int number, OfficeId office, DistrictId district, MemberForm form) {
        Register command = form.toRegister();
        handling.check(office, district, command.profile());
        String name = "member:" + district + ":" + form.code();
        var id = new MemberId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        requireNoClash(office, Member.register(id, office, district, command));
        return new Row(number, id, 0, Kind.NEW, command);
    }

    private Row change(int number, Stored<Member> stored, MemberForm form) {
        Member member = stored.value();
        Change command = form.toChange();
        Member next = member.apply(member.decide(command, clock.instant()));
        if (next.equals(member)) {
            return new Row(number, member.id(), stored.version(), Kind.SAME, command);
        }
        handling.check(member.office(), member.district(), next.profile());
        requireNoClash(member.office(), next);
        return new Row(number, member.id(), stored.version(), Kind.CHANGED, command);
    }

    private void requireNoClash(OfficeId office, Member wanted) {
        members.clash(office, wanted).ifPresent(clash -> {
            throw new RefusedException(clash);
        });
    }

    private boolean isInvalid(int number, MemberForm form, List<CellError> errors) {
        var violations = validator.validate(form);
        violations.forEach(violation -> errors.add(new CellError(
                number,
                Column.ofPointer("/" + violation.getPropertyPath())
                        .map(Column::head)
                        .orElse(""),
                code(violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()),
                null)));
        return !violations.isEmpty();
    }

    static CellError error(int row, String code) {
        Column column = COLUMNS.get(code);
        return new CellError(row, column == null ? "" : column.head(), code, null);
    }

    /** {@code NotBlank} is {@code not-blank}, as in problems. */
    private static String code(String constraint) {
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
