package cn.xieshang.proposal.documents;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.Grade;
import cn.xieshang.proposal.model.ProposalProfile;
import cn.xieshang.proposal.store.Directory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How one district's papers say things: in Chinese, with the names of its units, offices and lists. */
final class Wording {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final MessageSource texts;
    private final Directory directory;
    private final ProposalProfile profile;
    private final DistrictId district;

    Wording(MessageSource texts, Directory directory, ProposalProfile profile, DistrictId district) {
        this.texts = texts;
        this.directory = directory;
        this.profile = profile;
        this.district = district;
    }

    String say(String key, Object... arguments) {
        return texts.getMessage("paper." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    String yesOrNo(boolean is) {
        return say(is ? "yes" : "no");
    }

    String stage(String code) {
        return texts.getMessage("proposal.stage." + code, null, Locale.SIMPLIFIED_CHINESE);
    }

    String unit(String id) {
        return directory
                .unit(district, new UnitId(id))
                .map(Directory.Entry::nameZh)
                .orElse(id);
    }

    String units(List<String> ids) {
        return String.join("、", ids.stream().map(this::unit).toList());
    }

    String office(String id) {
        return directory.office(new OfficeId(id)).map(Directory.Entry::nameZh).orElse(id);
    }

    /** 界别 by member. */
    String sector(String member) {
        return directory.names(district, List.of(member)).stream()
                .map(Directory.MemberEntry::sector)
                .findFirst()
                .orElse("");
    }

    String proposerType(String code) {
        return profile.proposerType(code)
                .map(ProposalProfile.ProposerType::nameZh)
                .orElse(code);
    }

    String category(@Nullable String code) {
        return choice(profile.categories(), code);
    }

    String ground(String code) {
        return choice(profile.grounds(), code);
    }

    List<String> grades() {
        return profile.grades().stream().map(Grade::code).toList();
    }

    String grade(String code) {
        return profile.grades().stream()
                .filter(grade -> grade.code().equals(code))
                .map(grade -> say("grade", code, grade.nameZh()))
                .findFirst()
                .orElse(code);
    }

    /** @param plenary {@code 5-2}: of the fifth term the second session */
    String plenary(@Nullable String plenary) {
        return plenary == null ? say("off-session") : say("plenary", (Object[]) plenary.split("-", 2));
    }

    String day(@Nullable Instant time) {
        return time == null ? "" : DAY.format(time.atZone(SHANGHAI));
    }

    /** The last day of a time limit, which ends with that day. */
    String lastDay(Instant end) {
        return day(end.minusSeconds(1));
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A text as its author divided it. */
    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String choice(List<ProposalProfile.Choice> choices, @Nullable String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(ProposalProfile.Choice::nameZh)
                .findFirst()
                .orElse(code == null ? "" : code);
    }
}
