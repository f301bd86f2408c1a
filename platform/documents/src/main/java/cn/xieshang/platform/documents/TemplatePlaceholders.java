package cn.xieshang.platform.documents;

import cn.xieshang.platform.documents.TemplateRefusedException.Fault;
import cn.xieshang.platform.documents.TemplateRefusedException.Reason;
import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Whether each placeholder of a template has something that will stand there, in the loop in which it is written. */
final class TemplatePlaceholders {
    /** A text, or a text said with the sign that a loop over texts needs; pictures, files and tables by name are not for templates. */
    private static final Set<Character> TEXT_SIGNS = Set.of('\0', '=');

    private static final Set<String> IN_EVERY_LOOP = Set.of("#this", "_index", "_is_first", "_is_last", "_has_next");
    private static final Pattern IN_A_ROW = Pattern.compile("\\[([\\w\\u4e00-\\u9fa5]+)]");

    private final Map<?, ?> fields;
    private final boolean loop;

    TemplatePlaceholders(Map<?, ?> fields) {
        this(fields, false);
    }

    private TemplatePlaceholders(Map<?, ?> fields, boolean loop) {
        this.fields = fields;
        this.loop = loop;
    }

    List<Fault> unknown(XWPFTemplate template) {
        return unknown(template.getElementTemplates()).distinct().toList();
    }

    private Stream<Fault> unknown(List<MetaTemplate> templates) {
        return templates.stream().flatMap(each -> switch (each) {
            case IterableTemplate block -> inBlock(block);
            case RunTemplate text -> inText(text);
            default -> Stream.of(new Fault(Reason.NOT_SUPPORTED, each.variable()));
        });
    }

    private Stream<Fault> inBlock(IterableTemplate block) {
        String name = Objects.toString(block.getStartMark().getTagName(), "");
        Object value = fields.get(name);
        return switch (value) {
            case Boolean _ -> unknown(block.getTemplates());
            case List<?> list ->
                new TemplatePlaceholders(list.getFirst() instanceof Map<?, ?> map ? map : Map.of(), true)
                        .unknown(block.getTemplates());
            case String _ -> Stream.of(new Fault(Reason.BROKEN, "{{?" + name + "}}"));
            case null, default -> Stream.of(new Fault(Reason.UNKNOWN_PLACEHOLDER, "{{?" + name + "}}"));
        };
    }

    private Stream<Fault> inText(RunTemplate text) {
        String name = Objects.toString(text.getTagName(), "");
        if (!TEXT_SIGNS.contains(text.getSign())) {
            return Stream.of(new Fault(Reason.NOT_SUPPORTED, text.variable()));
        }
        if (loop && IN_EVERY_LOOP.contains(name)) {
            return Stream.empty();
        }
        Object value = fields.get(name);
        if (value instanceof List<?> list) {
            return list.getFirst() instanceof Map<?, ?> record
                    ? inRow(text, record)
                    : Stream.of(new Fault(Reason.BROKEN, text.variable()));
        }
        return value == null ? Stream.of(new Fault(Reason.UNKNOWN_PLACEHOLDER, text.variable())) : Stream.empty();
    }

    private static Stream<Fault> inRow(RunTemplate list, Map<?, ?> record) {
        if (!(list.getRun().getParent() instanceof XWPFParagraph paragraph
                && paragraph.getBody() instanceof XWPFTableCell cell)) {
            return Stream.of(new Fault(Reason.BROKEN, list.variable()));
        }
        Matcher names = IN_A_ROW.matcher(cell.getTableRow().getTableCells().stream()
                .map(XWPFTableCell::getText)
                .reduce("", String::concat));
        return names.results()
                .map(found -> found.group(1))
                .filter(name -> !record.containsKey(name) && !IN_EVERY_LOOP.contains(name))
                .map(name -> new Fault(Reason.UNKNOWN_PLACEHOLDER, "[" + name + "]"));
    }
}
