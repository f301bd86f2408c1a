package cn.xieshang.proposal.documents;

import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.proposal.reading.ProposalDetail;
import cn.xieshang.proposal.reading.ProposalDetail.CosignerView;
import cn.xieshang.proposal.reading.ProposalDetail.HandlingView;
import cn.xieshang.proposal.reading.ProposalDetail.NotFiledView;
import cn.xieshang.proposal.reading.ProposalDetail.PromiseView;
import cn.xieshang.proposal.reading.ProposalDetail.ReplyView;
import cn.xieshang.proposal.reading.ProposalDetail.TaskView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What stands on the papers of one proposal. It is made from the proposal as its reader sees it, so a paper never tells more
 * than the page; how a proposer can be reached is in neither.
 */
final class PaperFields {
    private final ProposalDetail proposal;
    private final Wording words;

    PaperFields(ProposalDetail proposal, Wording words) {
        this.proposal = proposal;
        this.words = words;
    }

    Map<String, Object> sheet() {
        var text = proposal.text();
        NotFiledView refused = proposal.notFiled();
        List<Map<String, Object>> cosigners = cosigners();
        List<Map<String, Object>> units = tasks().stream().map(this::unitLine).toList();
        Map<String, Object> fields = head();
        fields.putAll(Map.of(
                "流水号", proposal.serialNo(),
                "提案形式", words.proposerType(text.proposerType()),
                "第一提案人", name(proposal.first()),
                "界别", words.sector(proposal.first().memberId()),
                "所属工委", words.office(proposal.first().office()),
                "提交日期", words.day(proposal.submittedAt()),
                "建议承办单位", words.units(text.suggestedUnits()),
                "同意公开", words.yesOrNo(text.publicityConsent()),
                "经过调研", words.yesOrNo(text.researched()),
                "本人撰写", words.yesOrNo(text.selfWritten())));
        fields.putAll(Map.of(
                "状态",
                words.stage(proposal.stage()),
                "有联名人",
                !cosigners.isEmpty(),
                "联名人",
                cosigners,
                "不予立案",
                refused != null,
                "不予立案理由",
                refused == null ? "" : words.say("not-filed", words.ground(refused.ground()), refused.reason()),
                "有承办单位",
                !units.isEmpty(),
                "承办单位",
                units));
        fields.putAll(parts());
        return fields;
    }

    Map<String, Object> assignment(String unit) {
        TaskView task = task(unit);
        HandlingView handling = Objects.requireNonNull(proposal.handling());
        List<String> others = tasks().stream()
                .map(TaskView::unit)
                .filter(id -> !id.equals(unit))
                .toList();
        Map<String, Object> fields = head();
        fields.putAll(Map.of(
                "提案者", proposers(),
                "承办单位", words.unit(unit),
                "办理方式", words.say("type." + handling.type()),
                "承办角色", share(task),
                "有其他单位", !others.isEmpty(),
                "其他单位", words.units(others),
                "交办日期", words.day(task.assignedAt()),
                "办理期限", words.lastDay(task.due())));
        fields.putAll(Map.of(
                "是主办",
                isHost(task),
                "是会办",
                !isHost(task),
                "是重新办理",
                handling.round() > 1,
                "轮次",
                String.valueOf(handling.round())));
        fields.putAll(parts());
        return fields;
    }

    Map<String, Object> reply(String unit) {
        ReplyView reply = task(unit).reply();
        if (reply == null) {
            throw new NotFoundException();
        }
        List<Map<String, Object>> promises = new ArrayList<>();
        reply.promises().forEach(promise -> promises.add(promiseLine(promises.size() + 1, promise)));
        List<String> others = tasks().stream()
                .filter(task -> !isHost(task))
                .map(TaskView::unit)
                .toList();
        Map<String, Object> fields = head();
        fields.remove("类别");
        fields.putAll(Map.of(
                "提案者", proposers(),
                "承办单位", words.unit(unit),
                "办理类别", words.grade(reply.grade()),
                "公开属性", words.say("publication." + proposal.publication()),
                "是征求意见稿", reply.repliedAt() == null,
                "答复", Wording.paragraphs(reply.text()),
                "有承诺", !promises.isEmpty(),
                "承诺", promises));
        fields.putAll(Map.of(
                "有会办单位",
                !others.isEmpty(),
                "会办单位",
                words.units(others),
                "答复日期",
                reply.repliedAt() == null ? words.say("undated") : words.day(reply.repliedAt())));
        return fields;
    }

    /** The proposal within a compilation. */
    Map<String, Object> chapter() {
        Map<String, Object> fields = head();
        fields.remove("会次");
        fields.putAll(parts());
        fields.put("提案者", proposers());
        fields.put("状态", words.stage(proposal.stage()));
        fields.put("答复", tasks().stream().flatMap(this::answer).toList());
        return fields;
    }

    Map<String, Object> contentsLine() {
        return Map.of("案号", caseNo(), "案由", proposal.text().title(), "提案者", proposers());
    }

    private Map<String, Object> head() {
        return new HashMap<>(Map.of(
                "会次", words.plenary(proposal.plenary()),
                "案号", caseNo(),
                "案由", proposal.text().title(),
                "类别", words.category(proposal.text().category())));
    }

    private Map<String, Object> parts() {
        return Map.of(
                "背景", Wording.paragraphs(proposal.text().background()),
                "分析", Wording.paragraphs(proposal.text().analysis()),
                "建议", Wording.paragraphs(proposal.text().suggestion()));
    }

    private Stream<Map<String, Object>> answer(TaskView task) {
        ReplyView reply = task.reply();
        return reply == null || reply.repliedAt() == null
                ? Stream.empty()
                : Stream.of(Map.of(
                        "单位", words.unit(task.unit()),
                        "办理类别", words.grade(reply.grade()),
                        "正文", Wording.paragraphs(reply.text())));
    }

    private List<Map<String, Object>> cosigners() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (CosignerView cosigner : proposal.cosigners()) {
            lines.add(Map.of(
                    "序号", String.valueOf(lines.size() + 1),
                    "姓名", name(cosigner.member()),
                    "界别", words.sector(cosigner.member().memberId()),
                    "所属工委", words.office(cosigner.member().office()),
                    "联名", words.say("cosigner." + cosigner.answer())));
        }
        return lines;
    }

    private Map<String, Object> unitLine(TaskView task) {
        ReplyView reply = task.reply();
        return Map.of(
                "单位", words.unit(task.unit()),
                "方式", share(task),
                "交办日期", words.day(task.assignedAt()),
                "办理期限", words.lastDay(task.due()),
                "结果", reply == null || reply.repliedAt() == null ? "" : reply.grade());
    }

    private Map<String, Object> promiseLine(int number, PromiseView promise) {
        return Map.of(
                "序号", String.valueOf(number),
                "事项", promise.text(),
                "责任人", promise.owner(),
                "完成时限", words.day(promise.due()),
                "验证方式", promise.evidence());
    }

    /** Everybody whose signature stands, as one addresses them. */
    private String proposers() {
        List<String> names = Stream.concat(
                        Stream.of(name(proposal.first())),
                        proposal.cosigners().stream()
                                .filter(cosigner -> cosigner.answer().equals("signed"))
                                .map(cosigner -> name(cosigner.member())))
                .toList();
        return words.say("members", String.join("、", names));
    }

    private static String name(ProposalDetail.PersonView person) {
        return person.name() == null ? person.memberId() : person.name();
    }

    private String caseNo() {
        return proposal.caseNo() == null ? words.say("no-case-number") : proposal.caseNo();
    }

    private List<TaskView> tasks() {
        return proposal.handling() == null ? List.of() : proposal.handling().tasks();
    }

    private TaskView task(String unit) {
        return tasks().stream()
                .filter(task -> task.unit().equals(unit))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private String share(TaskView task) {
        return words.say("share." + task.share());
    }

    private static boolean isHost(TaskView task) {
        return task.share().equals("host");
    }
}
