package cn.xieshang.member.forms;

import cn.xieshang.member.model.Address;
import cn.xieshang.member.model.BirthDate;
import cn.xieshang.member.model.Contact;
import cn.xieshang.member.model.Email;
import cn.xieshang.member.model.Gender;
import cn.xieshang.member.model.IdNumber;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.Person;
import cn.xieshang.member.model.PersonalData;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.Seat;
import cn.xieshang.member.model.Username;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.refusal.InvalidException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Schema(name = "MemberRequest")
public record MemberForm(
        @NotNull
        @Pattern(regexp = MemberCode.PATTERN)
        @Schema(description = "For the QR code; unique in the deployment, never changes", example = "WJ0001")
        String code,

        @NotBlank @OneLine @Schema(example = "陈静") String name,

        @Schema(description = "性别: male or female", example = "female") @Nullable
        String gender,

        @Filled @OneLine @Schema(description = "民族", example = "汉族") @Nullable
        String ethnicity,

        @Filled @OneLine @Schema(description = "党派", example = "民盟") @Nullable
        String party,

        @Schema(
                description =
                        "Stored encrypted; month and day stay readable for the birthday register. Need not be said"
                                + " where the identity number is.",
                example = "1975-03-12")
        @Nullable
        String birthDate,

        @Schema(
                description = "公民身份号码, 18 characters with a right check character (GB 11643). Stored encrypted; unique"
                        + " in the district. It also says gender and birth date.",
                example = "330102197503123122")
        @Nullable
        String idNumber,

        @NotBlank @OneLine @Schema(description = "界别", example = "教育界")
        String sector,

        @Filled @OneLine @Schema(description = "联组", example = "第一联组") @Nullable
        String group,

        @Filled @OneLine @Schema(description = "专委会", example = "提案委员会") @Nullable
        String committee,

        @Filled @OneLine @Schema(description = "政协职务", example = "常委") @Nullable
        String post,

        @NotNull @Min(1) @Max(Seat.MAX_TERM) @Schema(description = "届", example = "5") @Nullable
        Integer term,

        @Size(max = Seat.MAX_ALSO_IN)
        @Schema(
                description = "Offices of the district in whose work the member takes part too",
                example = "[\"xixing\"]")
        @Nullable
        List<String> alsoIn,

        @Filled @OneLine @Schema(description = "工作单位", example = "望江中学") @Nullable
        String employer,

        @Filled @OneLine @Schema(description = "单位职务", example = "副校长") @Nullable
        String position,

        @Pattern(regexp = "|" + Phone.PATTERN) @Schema(description = KEPT, example = "13812345678") @Nullable
        String phone,

        @Pattern(regexp = "|" + Email.PATTERN) @Schema(description = KEPT, example = "chen@example.cn") @Nullable
        String email,

        @OneLine(max = Address.MAX) @Schema(description = KEPT, example = "杭州市上城区望江街道近江家园1幢") @Nullable
        String address,

        @NotNull
        @Pattern(regexp = Username.PATTERN)
        @Schema(description = "To log in with; fixed once asked for", example = "member.chen")
        String username) {

    private static final String KEPT =
            "Stored encrypted, shown masked. When changing: not said, it stays; empty, it goes.";

    public Register toRegister() {
        return new Register(new MemberCode(code), profile(), new Username(username));
    }

    public Change toChange() {
        return new Change(new MemberCode(code), profile(), new Username(username), unsaid());
    }

    private Set<PersonalData> unsaid() {
        Set<PersonalData> unsaid = EnumSet.noneOf(PersonalData.class);
        addIfUnsaid(unsaid, PersonalData.PHONE, phone);
        addIfUnsaid(unsaid, PersonalData.EMAIL, email);
        addIfUnsaid(unsaid, PersonalData.ADDRESS, address);
        addIfUnsaid(unsaid, PersonalData.ID_NUMBER, idNumber);
        addIfUnsaid(unsaid, PersonalData.BIRTH_DATE, birthDate);
        return unsaid;
    }

    private static void addIfUnsaid(Set<PersonalData> unsaid, PersonalData field, @Nullable String value) {
        if (value == null) {
            unsaid.add(field);
        }
    }

    private Profile profile() {
        return new Profile(
                name,
                new Seat(sector, group, committee, post, Objects.requireNonNull(term), offices()),
                new Person(
                        Codes.ifThere(gender, text -> Codes.parse(Gender.values(), Gender::code, text, "/gender")),
                        ethnicity,
                        party,
                        employer,
                        position,
                        Codes.ifThere(idNumber, MemberForm::idNumber),
                        Codes.ifThere(birthDate, MemberForm::birthDate)),
                new Contact(
                        Codes.ifThere(phone, Phone::new),
                        Codes.ifThere(email, Email::new),
                        Codes.ifThere(address, Address::new)));
    }

    private Set<OfficeId> offices() {
        return alsoIn == null
                ? Set.of()
                : alsoIn.stream().map(MemberForm::office).collect(Collectors.toSet());
    }

    private static OfficeId office(String id) {
        try {
            return new OfficeId(id);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidException("/alsoIn", "unknown-office");
        }
    }

    private static IdNumber idNumber(String text) {
        if (!IdNumber.isValid(text)) {
            throw new InvalidException("/idNumber", "id-number");
        }
        return new IdNumber(text);
    }

    private static BirthDate birthDate(String text) {
        try {
            return new BirthDate(LocalDate.parse(text));
        } catch (DateTimeException | IllegalArgumentException notADate) {
            throw new InvalidException("/birthDate", "date");
        }
    }
}
