package cn.xieshang.member.care.reading;

import cn.xieshang.member.care.model.CareItem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What only one kind has. Third persons are never in it: they are disclosed on their own, for a purpose. */
@Schema(description = "By kind; texts are absent for who may not read what people wrote")
public sealed interface CareDetails {
    @Schema(name = "VisitDetails")
    record OfVisit(
            @Schema(allowableValues = {"visit", "interview"})
            String form,

            LocalDate plannedOn,
            @Nullable LocalDate doneOn,
            @Nullable String topic,
            @Nullable String record,
            @Nullable String reason)
            implements CareDetails {}

    @Schema(name = "StationDutyDetails")
    record OfStationDuty(
            UUID stationId,
            String station,
            Instant from,
            Instant to,

            @Schema(description = "Who is asked to take over") @Nullable
            UUID asked,

            @Nullable Integer visitors,
            @Nullable String log,
            @Nullable String reason)
            implements CareDetails {}

    @Schema(name = "ReceptionDetails")
    record OfReception(
            Instant receivedAt,

            @Schema(description = "What is known of the citizen, by name of the field")
            List<String> citizen,

            @Nullable String matter,
            @Nullable String answer,
            @Nullable String escalatedTo,
            @Nullable String reference)
            implements CareDetails {}

    @Schema(name = "CommunityLinkDetails")
    record OfCommunityLink(
            String community,
            LocalDate from,
            @Nullable LocalDate until,
            String publicLine,
            @Nullable LocalDate endedOn,
            @Nullable String reason)
            implements CareDetails {}

    @Schema(name = "AssistanceDetails")
    record OfAssistance(
            LocalDate since,

            @Schema(description = "What is known of the person, by name of the field")
            List<String> person,

            List<HelpView> helps,
            @Nullable LocalDate endedOn,
            @Nullable String reason)
            implements CareDetails {}

    @Schema(name = "CommendationDetails")
    record OfCommendation(
            String level,
            String title,
            @Nullable String deeds,

            @Schema(
                    description = "What the member says about publicity",
                    allowableValues = {"not-asked", "asked", "given", "refused"})
            String publicity,

            @Nullable Instant publicityAt,
            @Nullable Instant announcedAt,
            @Nullable String reason)
            implements CareDetails {}

    @Schema(name = "Help")
    record HelpView(LocalDate on, String kind, @Nullable String text) {}

    static CareDetails of(CareItem item, boolean texts) {
        return new DetailsReader(texts).of(item);
    }
}
