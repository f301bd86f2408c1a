package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.handling.DutyReading;
import cn.xieshang.member.duty.reading.ChecklistView;
import cn.xieshang.member.duty.reading.LedgerLine;
import cn.xieshang.member.duty.reading.OfficeFigures;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/duty")
@Tag(name = "Duty lists", description = "履职统计与“八个一”")
class DutyListController {
    private final DutyReading reading;

    DutyListController(DutyReading reading) {
        this.reading = reading;
    }

    @GetMapping("/members/{id}/checklists/{year}")
    @Operation(summary = "What of the year's duties a member has done (“八个一”)", description = DutyTexts.READS)
    ChecklistView checklist(Actor actor, @PathVariable UUID id, @PathVariable @DutyYear int year, Locale locale) {
        return reading.checklist(actor, new MemberId(id), year, locale);
    }

    @GetMapping("/checklists/{year}")
    @Operation(summary = "Who has which gaps, by code", description = DutyTexts.NAMES)
    Page<ChecklistView> checklists(Actor actor, @PathVariable @DutyYear int year, Paging paging, Locale locale) {
        return DutyPages.of(reading.checklists(actor, year, locale), ChecklistView::code, paging);
    }

    @GetMapping("/checklists/{year}/figures")
    @Operation(summary = "How many members have done which duty, by office", description = DutyTexts.NUMBERS)
    List<ChecklistView.OfOffice> checklistFigures(Actor actor, @PathVariable @DutyYear int year, Locale locale) {
        return reading.checklistFigures(actor, year, locale);
    }

    @GetMapping("/ledgers/{year}")
    @Operation(
            summary = "List ledgers, by code",
            description = DutyTexts.NAMES + " In compliance mode there are no points in it.")
    Page<LedgerLine> ledgers(Actor actor, @PathVariable @DutyYear int year, Paging paging) {
        return DutyPages.of(reading.ledgers(actor, year), LedgerLine::code, paging);
    }

    @GetMapping("/ledgers/{year}/figures")
    @Operation(summary = "Points and grades, by office", description = DutyTexts.NUMBERS)
    List<OfficeFigures> figures(Actor actor, @PathVariable @DutyYear int year) {
        return reading.figures(actor, year);
    }

    @GetMapping("/ledgers/{year}/ranking")
    @Operation(
            summary = "Members by points, where the district has turned the compliance mode off",
            description = DutyTexts.NAMES + " 409 compliance-mode, which is on unless a legal note is given.")
    List<LedgerLine> ranking(Actor actor, @PathVariable @DutyYear int year) {
        return reading.ranking(actor, year);
    }
}
