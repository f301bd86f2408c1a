package cn.xieshang.platform.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Properties as Word inherits them, attribute by attribute: what is said later replaces what was said before. */
final class WordFormat {
    private static final Set<String> OFF = Set.of("0", "false", "none", "off");

    private final Map<String, Map<String, String>> said;

    private WordFormat(Map<String, Map<String, String>> said) {
        this.said = said;
    }

    static WordFormat nothing() {
        return new WordFormat(Map.of());
    }

    /** @param properties such as {@code w:pPr}; what stands one deeper is known as {@code pBdr.bottom} */
    WordFormat and(@Nullable Element properties) {
        if (properties == null) {
            return this;
        }
        Map<String, Map<String, String>> all = new HashMap<>(said);
        for (Element property : Xml.children(properties)) {
            merge(all, property.getLocalName(), property);
            Xml.children(property)
                    .forEach(inner -> merge(all, property.getLocalName() + "." + inner.getLocalName(), inner));
        }
        return new WordFormat(all);
    }

    private static void merge(Map<String, Map<String, String>> all, String name, Element property) {
        Map<String, String> attributes = new HashMap<>(all.getOrDefault(name, Map.of()));
        for (int i = 0; i < property.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) property.getAttributes().item(i);
            attributes.put(attribute.getLocalName(), attribute.getValue());
        }
        all.put(name, attributes);
    }

    boolean has(String name) {
        return said.containsKey(name);
    }

    /** Whether a switch such as {@code w:b} is on. */
    boolean on(String name) {
        return has(name) && !OFF.contains(text(name, "val", ""));
    }

    String text(String name, String attribute, String otherwise) {
        return said.getOrDefault(name, Map.of()).getOrDefault(attribute, otherwise);
    }

    double number(String name, String attribute, double otherwise) {
        String text = text(name, attribute, "");
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(text) : otherwise;
    }
}
