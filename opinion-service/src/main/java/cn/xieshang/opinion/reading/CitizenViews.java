package cn.xieshang.opinion.reading;

import cn.xieshang.opinion.model.Feedback;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.Party;
import cn.xieshang.opinion.model.Rating;
import cn.xieshang.opinion.model.StageFacts;
import cn.xieshang.opinion.model.Step;
import cn.xieshang.opinion.reading.CitizenQueries.Told;
import cn.xieshang.opinion.reading.CitizenView.*;
import cn.xieshang.opinion.store.Directory;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an item into the words for its citizen: public steps only, answers only once they are published. */
@Component
class CitizenViews {
    private static final Set<String> PUBLIC = Set.of(
            "received",
            "marked-spam",
            "merged",
            "transferred",
            "restored",
            "claimed",
            "referred",
            "signed-for",
            "interim-replied",
            "feedback-given",
            "rated",
            "reopened",
            "closed");
    private static final Set<String> WITH_TEXT = Set.of("transferred", "interim-replied");
    /** The citizen's own words: not for somebody who follows the item of another. */
    private static final Set<String> OWN_TEXT = Set.of("rated", "reopened");

    private final Labels labels;
    private final Directory directory;

    CitizenViews(Labels labels, Directory directory) {
        this.labels = labels;
        this.directory = directory;
    }

    CitizenView of(Told own, Told shown, Locale locale) {
        var origin = own.item().origin();
        OpinionItem item = shown.item();
        boolean follows = own != shown;
        String stage = StageFacts.code(item.stage().getClass());
        UnitId unit = StageFacts.unit(item.stage());
        Feedback feedback = StageFacts.feedback(item.stage());
        return new CitizenView(
                origin.serialNo(),
                origin.kind(),
                labels.kind(origin.kind(), locale),
                origin.receivedAt(),
                office(origin.office()),
                stage,
                labels.stage(stage, locale),
                unit == null ? null : unit(origin.district(), unit),
                StageFacts.due(item.stage()),
                item.round(),
                follows,
                steps(shown, follows, locale),
                feedback == null ? null : answer(feedback, locale),
                follows ? null : rating(StageFacts.rating(item.stage()), locale),
                feedback == null ? null : feedback.reopenUntil(),
                follows ? List.of() : may(item));
    }

    private static List<String> may(OpinionItem item) {
        return StageFacts.steps(item.stage()).stream()
                .filter(step -> step.takers().contains(Party.CITIZEN))
                .map(Step::code)
                .toList();
    }

    private List<PublicStep> steps(Told shown, boolean follows, Locale locale) {
        DistrictId district = shown.item().origin().district();
        return shown.stored().getList("history", Document.class).stream()
                .filter(line -> PUBLIC.contains(line.getString("step")))
                .map(line -> step(line, district, shown, follows, locale))
                .toList();
    }

    private PublicStep step(Document line, DistrictId district, Told shown, boolean follows, Locale locale) {
        String step = line.getString("step");
        String unit = line.getString("unit");
        boolean readable = WITH_TEXT.contains(step) || (OWN_TEXT.contains(step) && !follows);
        String text = step.equals("feedback-given")
                ? published(line, shown)
                : readable ? shown.seal().showIfThere(line, "text", "history") : null;
        return new PublicStep(
                step,
                labels.step(step, locale),
                line.getDate("at").toInstant(),
                unit == null ? null : unit(district, new UnitId(unit)),
                DetailView.time(line, "due"),
                text);
    }

    /** The answer that this publication let out: the last one given before it. */
    private static @Nullable String published(Document publication, Told shown) {
        return shown.stored().getList("history", Document.class).stream()
                .takeWhile(line -> line != publication)
                .filter(line -> line.getString("step").equals("answered"))
                .reduce((earlier, later) -> later)
                .map(line -> shown.seal().showIfThere(line, "text", "history"))
                .orElse(null);
    }

    private PublicAnswer answer(Feedback feedback, Locale locale) {
        var content = feedback.answer().content();
        return new PublicAnswer(
                content.type().code(),
                labels.answer(content.type().code(), locale),
                content.text(),
                content.responsible(),
                content.duplicateOf(),
                feedback.answer().answeredAt(),
                feedback.publishedAt());
    }

    private @Nullable PublicRating rating(@Nullable Rating rating, Locale locale) {
        if (rating == null) {
            return null;
        }
        String code = rating.satisfaction().code();
        return new PublicRating(code, labels.satisfaction(code, locale), rating.comment());
    }

    private Named office(OfficeId office) {
        return directory.office(office).map(CitizenViews::named).orElseGet(() -> nameless(office.value()));
    }

    private Named unit(DistrictId district, UnitId unit) {
        return directory.unit(district, unit).map(CitizenViews::named).orElseGet(() -> nameless(unit.value()));
    }

    private static Named named(Directory.Entry entry) {
        return new Named(entry.id(), entry.nameZh(), entry.nameEn());
    }

    private static Named nameless(String id) {
        return new Named(id, id, id);
    }
}
