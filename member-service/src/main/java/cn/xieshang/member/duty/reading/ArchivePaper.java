package cn.xieshang.member.duty.reading;

import cn.xieshang.platform.documents.DocumentTemplate;
import cn.xieshang.platform.documents.TemplateKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The archive as a paper, always in Chinese: it goes into a file. */
@Component
public class ArchivePaper {
    private static final TemplateKind KIND = new TemplateKind(
            "duty-archive",
            ArchivePaper.class,
            Map.of(
                    "姓名",
                    "陈静",
                    "编号",
                    "WJ0001",
                    "届",
                    "5",
                    "移交",
                    "尚未移交",
                    "履职事实",
                    List.of(fact("2026-03-10", "视察", "老旧小区视察", "出席", "照片在档案室")),
                    "年度记分",
                    List.of(year("2026", "37.5", "称职", "已确认")),
                    "计分明细",
                    List.of(entry("2026", "活动", "2", "视察 × 活动 = 2 分")),
                    "表彰",
                    List.of(fact("2026-12-20", "表彰", "优秀委员", "", ""))));

    private final DutyLabels labels;
    private final DocumentTemplate template = DocumentTemplate.builtIn(KIND);

    ArchivePaper(DutyLabels labels) {
        this.labels = labels;
    }

    public byte[] docx(ArchiveView archive) {
        return template.docx(data(archive));
    }

    public byte[] pdf(ArchiveView archive) {
        return template.pdf(data(archive), title(archive));
    }

    private static String title(ArchiveView archive) {
        return "第" + archive.term() + "届政协委员履职档案 " + archive.name();
    }

    private Map<String, Object> data(ArchiveView archive) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (ArchiveView.Year year : archive.years()) {
            year.entries()
                    .forEach(one -> entries.add(entry(
                            Integer.toString(year.year()),
                            one.ruleLabel(),
                            one.points().toPlainString(),
                            one.explanation())));
        }
        return Map.of(
                "姓名", archive.name(),
                "编号", archive.code(),
                "届", Integer.toString(archive.term()),
                "移交", archive.handedOverAt() == null ? "尚未移交" : "已移交，校验值 " + archive.sha256(),
                "履职事实", facts(archive.facts()),
                "年度记分", archive.years().stream().map(ArchivePaper::year).toList(),
                "计分明细", entries,
                "表彰", facts(archive.commendations()));
    }

    private List<Map<String, Object>> facts(List<FactView> facts) {
        return facts.stream()
                .map(fact -> fact(
                        fact.on().toString(),
                        fact.kindLabel(),
                        fact.title() == null ? fact.subjectId() : fact.title(),
                        state(fact),
                        fact.evidence() == null ? "" : fact.evidence()))
                .toList();
    }

    private String state(FactView fact) {
        if (fact.retracted() != null) {
            return "已撤销：" + fact.retracted();
        }
        return fact.outcome() == null ? "" : labels.of("outcome", fact.outcome(), Locale.CHINESE);
    }

    private static Map<String, Object> year(ArchiveView.Year year) {
        return year(
                Integer.toString(year.year()),
                year.balance().toPlainString(),
                year.grade() == null ? "" : year.grade().label(),
                year.confirmedAt() == null ? "未确认" : "已确认");
    }

    private static Map<String, Object> fact(String on, String kind, String title, String state, String evidence) {
        return Map.of("日期", on, "类别", kind, "事项", title, "情况", state, "佐证", evidence);
    }

    private static Map<String, Object> year(String year, String balance, String grade, String confirmed) {
        return Map.of("年度", year, "得分", balance, "等次", grade, "确认", confirmed);
    }

    private static Map<String, Object> entry(String year, String rule, String points, String explanation) {
        return Map.of("年度", year, "规则", rule, "得分", points, "说明", explanation);
    }
}
