package cn.xieshang.opinion.web;

import cn.xieshang.opinion.handling.Submission;
import cn.xieshang.opinion.model.CitizenWords;
import cn.xieshang.opinion.model.CitizenWords.Contact;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What a citizen sends. No account is needed and no name. */
record SubmissionRequest(
        @NotNull @Pattern(regexp = "[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?") @Schema(example = "wangjiang")
        String office,

        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{1,39}")
        @Schema(example = "environment", description = "See /v1/public/opinions/kinds")
        String kind,

        @NotNull @Words(max = 100) @Schema(example = "近江家园三园北门", description = "Where, at most 100 characters")
        String place,

        @NotNull @Words(max = OpinionRequests.TEXT) @Schema(description = "One matter, at most 1500 characters")
        String text,

        @Valid @Nullable ContactRequest contact,

        @Schema(description = "Whether the handling unit may see the contact, too; false when not said") @Nullable
        Boolean contactVisibleToUnit,

        @Nullable
        @Pattern(regexp = "[A-Za-z0-9-]{2,20}")
        @Schema(example = "WJ0001", description = "From a member's QR code; the member must belong to the office")
        String memberCode) {

    record ContactRequest(
            @Nullable @Words(max = 50) String name,
            @Nullable @Pattern(regexp = "[0-9+() -]{5,20}") String phone) {
        @Nullable
        Contact toContact() {
            return name == null && phone == null ? null : new Contact(name, phone);
        }
    }

    Submission toSubmission() {
        Contact given = contact == null ? null : contact.toContact();
        return new Submission(
                office,
                kind,
                new CitizenWords(text, place, given, Boolean.TRUE.equals(contactVisibleToUnit)),
                memberCode);
    }
}
