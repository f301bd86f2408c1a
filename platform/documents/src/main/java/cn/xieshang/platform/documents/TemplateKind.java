package cn.xieshang.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * What a template is for.
 *
 * @param name as it stands in addresses and file names
 * @param home the class beside whose resources the built-in template lies, as {@code templates/<name>.docx}
 * @param example every field a template may use, with a text, a truth, a list of texts or a list of maps as it will come;
 *     templates are checked against it and tried with it
 */
public record TemplateKind(String name, Class<?> home, Map<String, Object> example) {

    public byte[] builtIn() {
        String place = "templates/" + name + ".docx";
        try (InputStream in = home.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException(place + " is missing beside " + home.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(place + " cannot be read", e);
        }
    }
}
