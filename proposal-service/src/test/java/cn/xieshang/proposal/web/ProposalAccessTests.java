package cn.xieshang.proposal.web;

import static cn.xieshang.proposal.Hall.*;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.proposal.Hall;
import cn.xieshang.proposal.model.AProposal;
import cn.xieshang.proposal.model.Appraisal.Satisfaction;
import cn.xieshang.proposal.model.Handling;
import cn.xieshang.proposal.model.ProposalCommand;
import cn.xieshang.proposal.model.ProposalCommand.*;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.Publication;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.test.AccessTableTests;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every operation, by every role, on the own and on another's proposal. */
@Import(Hall.class)
class ProposalAccessTests extends AccessTableTests {
    @Autowired
    private Hall hall;

    @Override
    protected Actor actor(Role role) {
        return switch (role) {
            case MEMBER -> HERE.first();
            case OFFICE_STAFF -> HERE.staff();
            case OFFICE_DIRECTOR -> HERE.director();
            case HANDLING_UNIT -> HERE.unit();
            case PROPOSAL_COMMITTEE -> HERE.wang();
            case SUPERVISOR -> HERE.supervisor();
            case ASSIGNING_OFFICE -> HERE.assigning();
            default -> Hall.of(role, role.realmName(), null, BINJIANG, null);
        };
    }

    @Override
    protected Sample sample(String operation, Relation relation, Actor actor) {
        String path = operation.substring(operation.indexOf('/'));
        if (path.contains("dead-letters")) {
            return new Sample(path.replaceAll("\\{[a-z]+}", "0"), null, Map.of());
        }
        if (operation.equals("POST /v1/proposals/similar")) {
            return new Sample(path, "{\"title\":\"words\"}", Map.of());
        }
        String step = path.substring(path.lastIndexOf('/') + 1);
        People people = relation == Relation.OTHER ? another(step, actor) : HERE;
        if (operation.startsWith("PUT") && step.equals("{id}")) {
            String id = relation == Relation.OWN
                    ? UUID.randomUUID().toString()
                    : hall.draft(people, "individual").toString();
            return new Sample("/v1/proposals/" + id, Desk.TEXT, Map.of());
        }
        if (path.contains("/templates/")) {
            return template(path, relation, operation.startsWith("PUT"));
        }
        ProposalId id = ready(step, people, actor);
        String shown = relation == Relation.UNKNOWN ? UUID.randomUUID().toString() : id.toString();
        return new Sample(
                path.replace("{id}", shown)
                        .replace("{number}", "1")
                        .replace("{unit}", unit(people).value())
                        .replace("{format}", "docx")
                        .replaceFirst("(compilation|statistics)(\\.[a-z]+)$", "$1$2?year=2026&category=law"),
                body(step, people, id),
                Map.of("If-Match", "\"" + hall.version(id) + "\""));
    }

    /** What comes in is no Word file, whoever sends it; who may replace a template is tried where templates are. */
    private static Sample template(String path, Relation relation, boolean replaced) {
        String district = switch (relation) {
            case OWN -> "binjiang";
            case OTHER -> "yuhang";
            case UNKNOWN -> "nowhere";
        };
        return new Sample(
                path.replace("{district}", district).replace("{name}", "proposal-sheet"),
                replaced ? "{}" : null,
                Map.of());
    }

    /** A new draft is made under whatever id. */
    @Override
    protected boolean namesOneThing(String operation) {
        return super.namesOneThing(operation) && !operation.equals("PUT /v1/proposals/{id}");
    }

    /** Members and offices meet the one next door; who sees the whole district, another district. */
    private static People another(String step, Actor actor) {
        boolean together = step.equals("co-opinion") || step.equals("countersignature");
        return !together && actor.hasAny(Role.MEMBER, Role.OFFICE_STAFF, Role.OFFICE_DIRECTOR, Role.HANDLING_UNIT)
                ? NEXT_DOOR
                : ELSEWHERE;
    }

    /** In the stage that the step starts from. */
    private ProposalId ready(String step, People people, Actor actor) {
        return switch (step) {
            case "text",
                    "submission",
                    "withdrawal",
                    "proposals",
                    "dossier-keys",
                    "compilation.{format}",
                    "statistics.xlsx" -> hall.draft(people, "individual");
            case "invitation" -> hall.draft(people, "joint");
            case "signature", "declined-signature" -> invited(people, actor);
            case "screening", "return", "review" -> hall.submitted(people);
            case "filing", "non-filing" -> hall.inFinalReview(people);
            case "conversion" -> waitingForConsent(people);
            case "merger", "assignment", "urgency" -> hall.filed(people);
            case "separation" -> merged(people);
            case "withdrawal-approval", "withdrawal-refusal" -> askedToWithdraw(people);
            case "receipt", "refusal", "reassignment", "{id}", "similar", "dossier", "sheet.{format}" ->
                hall.assigned(people);
            case "letter.{format}" -> hall.replied(people, "A");
            case "upholding" -> does(hall.assigned(people), people.unit(), new AskRefusal("not ours"));
            case "co-opinion" -> coHandled(people);
            case "countersignature" -> jointlyDrafted(people);
            case "extension", "consultation-waiver", "consultation", "key", "excellence", "hold", "supervision" ->
                hall.inHandling(people);
            case "reply-draft" -> does(hall.inHandling(people), people.unit(), AProposal.consultation());
            case "extension-agreement", "extension-refusal" ->
                does(hall.inHandling(people), people.unit(), new AskExtension("rain"));
            case "comment" -> hall.drafted(people, "A");
            case "reply-submission" ->
                does(
                        hall.drafted(people, "A"),
                        people.first(),
                        new CommentOnDraft(unit(people), people.firstId(), "fine"));
            case "reply-approval", "reply-return" -> hall.inReplyReview(people, "A");
            case "rating", "publication-draft", "withholding" -> hall.replied(people, "A");
            case "publication" -> redacted(people);
            case "rehandling" -> actor.has(Role.SUPERVISOR) ? hall.escalated(people) : dissatisfied(people);
            case "escalation" -> dissatisfied(people);
            case "conclusion" -> hall.escalated(people);
            case "closing" -> hall.rated(people, "A", Satisfaction.SATISFIED);
            case "archiving" -> hall.closed(people);
            case "tracking", "fulfilment", "commitment-downgrade" -> hall.rated(people, "B", Satisfaction.SATISFIED);
            case "commitment-check" -> hall.promised(people);
            case "resumption" -> does(hall.inHandling(people), people.zhang(), new Hold("a law is in the making"));
            default -> throw new IllegalArgumentException(step);
        };
    }

    private ProposalId does(ProposalId id, Actor actor, ProposalCommand command) {
        hall.does(actor, id, command);
        return id;
    }

    /** The member is invited by somebody else. */
    private ProposalId invited(People people, Actor actor) {
        if (people.equals(HERE) && actor.has(Role.MEMBER)) {
            ProposalId id = hall.draft(NEXT_DOOR, "joint");
            return does(id, NEXT_DOOR.first(), new Invite(List.of(AProposal.CHEN)));
        }
        return hall.draft(people, "joint");
    }

    private ProposalId waitingForConsent(People people) {
        ProposalId id = hall.inFinalReview(people);
        return does(id, people.wang(), new Decline("empty", "no suggestion", Stage.Disposition.TO_OPINION));
    }

    private ProposalId merged(People people) {
        return does(hall.filed(people), people.zhang(), new MergeInto(hall.filed(people)));
    }

    private ProposalId askedToWithdraw(People people) {
        return does(hall.filed(people), people.first(), new Withdraw("settled"));
    }

    private ProposalId dissatisfied(People people) {
        return hall.rated(people, "A", Satisfaction.DISSATISFIED);
    }

    private ProposalId redacted(People people) {
        return does(
                hall.replied(people, "A"),
                people.zhang(),
                new ProposePublication(new Publication.Redacted("t", "b", "a", "s", List.of())));
    }

    /** The own unit helps another one here. */
    private ProposalId coHandled(People people) {
        ProposalId id = hall.filed(people);
        var host = people.equals(ELSEWHERE) ? unit(people) : unit(people.equals(HERE) ? NEXT_DOOR : HERE);
        var units = people.equals(ELSEWHERE)
                ? List.of(AProposal.host(host))
                : List.of(AProposal.host(host), AProposal.coHandler(unit(people)));
        hall.does(
                people.assigning(),
                id,
                new Assign(units.size() == 1 ? Handling.Type.SINGLE : Handling.Type.JOINT, units));
        return does(id, people.unit(), new SignFor());
    }

    private ProposalId jointlyDrafted(People people) {
        ProposalId id = coHandled(people);
        if (people.equals(HERE)) {
            hall.does(people.unit(), id, new GiveOpinion("agreed"));
            hall.does(NEXT_DOOR.unit(), id, new SignFor(), AProposal.consultation(), AProposal.reply("A"));
        }
        return id;
    }

    private @Nullable String body(String step, People people, ProposalId id) {
        String unit = unit(people).value();
        return switch (step) {
            case "text" -> Desk.TEXT;
            case "invitation" -> "{\"members\":[\"%s\"]}".formatted(people.equals(ELSEWHERE) ? WU_ID : LI_ID);
            case "signature" ->
                "{\"textHash\":\"%s\"}"
                        .formatted(AProposal.text("joint", "建设社区慢行步道").hash());
            case "declined-signature" -> "{}";
            case "screening", "co-opinion", "supervision" -> "{\"text\":\"words\"}";
            case "return",
                    "refusal",
                    "withdrawal",
                    "withdrawal-refusal",
                    "rehandling",
                    "escalation",
                    "conclusion",
                    "hold" -> "{\"reason\":\"because\"}";
            case "extension", "commitment-downgrade", "withholding" -> "{\"reason\":\"because\"}";
            case "non-filing" -> "{\"ground\":\"empty\",\"reason\":\"because\",\"disposition\":\"referred\"}";
            case "conversion" -> "{\"agrees\":true}";
            case "merger" -> "{\"parent\":\"%s\"}".formatted(hall.filed(people));
            case "assignment" -> "{\"type\":\"single\",\"units\":[{\"unit\":\"%s\"}]}".formatted(unit);
            case "reassignment" ->
                "{\"unit\":\"%s\",\"to\":\"%s\",\"reason\":\"because\"}"
                        .formatted(unit, unit.equals("jiaotong") ? "chengguan" : "jiaotong");
            case "upholding", "extension-refusal", "reply-return" ->
                "{\"unit\":\"%s\",\"reason\":\"because\"}".formatted(unit);
            case "extension-agreement", "reply-approval" -> "{\"unit\":\"%s\"}".formatted(unit);
            case "reply-draft" -> "{\"grade\":\"A\",\"text\":\"done\"}";
            case "countersignature" ->
                "{\"host\":\"jiaotong\",\"draftHash\":\"%s\"}"
                        .formatted(AProposal.reply("A").content().hash());
            case "comment" -> "{\"unit\":\"%s\",\"text\":\"words\"}".formatted(unit);
            case "consultation" -> "{\"form\":\"visit\",\"on\":\"2026-03-20\",\"note\":\"words\"}";
            case "rating" ->
                "{\"appraisals\":[{\"unit\":\"%s\",\"satisfaction\":\"satisfied\",\"contact\":\"visit\",\"onTopic\":true,\"leaderReplied\":true,\"accepts\":true}]}"
                        .formatted(unit);
            case "fulfilment" -> "{\"evidence\":\"built\"}";
            case "commitment-check" -> "{\"kept\":true}";
            case "publication-draft" ->
                "{\"title\":\"t\",\"background\":\"b\",\"analysis\":\"a\",\"suggestion\":\"s\",\"answers\":[{\"unit\":\"%s\",\"grade\":\"A\",\"text\":\"done\"}]}"
                        .formatted(unit);
            case "key" -> "{\"supervisor\":\"supervisor\"}";
            default -> null;
        };
    }
}
