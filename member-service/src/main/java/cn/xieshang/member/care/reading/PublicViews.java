package cn.xieshang.member.care.reading;

import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.Commendation;
import cn.xieshang.member.care.model.CommunityLink;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/** What everybody may read without an account. */
public final class PublicViews {
    private PublicViews() {}

    @Schema(name = "PublicCommendation", description = "A commendation whose member agreed to be written of")
    public record OfCommendation(String memberName, String level, String title, String deeds, Instant announcedAt) {
        public static OfCommendation of(CareItem item) {
            if (item instanceof Commendation commendation && commendation.openToPublic()) {
                return new OfCommendation(
                        commendation.care().member().name(),
                        commendation.level().code(),
                        commendation.title(),
                        commendation.deeds().value(),
                        commendation.about());
            }
            throw new IllegalStateException("not for the public");
        }
    }

    @Schema(name = "PublicCommunityLink", description = "Which member a community can turn to")
    public record OfCommunityLink(String memberName, String community, LocalDate from, String publicLine) {
        public static OfCommunityLink of(CareItem item) {
            if (item instanceof CommunityLink link && link.stage() instanceof CommunityLink.Stage.Current) {
                return new OfCommunityLink(
                        link.care().member().name(), link.community(), link.from(), link.publicLine());
            }
            throw new IllegalStateException("not for the public");
        }
    }
}
