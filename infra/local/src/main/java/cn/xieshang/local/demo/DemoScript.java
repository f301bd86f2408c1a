package cn.xieshang.local.demo;

import cn.xieshang.local.setup.JsonFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** What the demo consists of, in the order in which it is told: {@code demo.json}. */
public record DemoScript(List<Entry> register, List<Member> members, List<Opinion> opinions) {

    /** Something that an account registers under a fixed path, so that telling it again changes nothing. */
    record Entry(String as, String path, ObjectNode body) {}

    /** A member whose account member-service makes; {@code seenBy} may ask how far it is. */
    public record Member(String username, String name, String path, String seenBy) {}

    /** A citizen's words. */
    record Opinion(String key, ObjectNode body) {}

    public static DemoScript read() {
        try (InputStream in = Objects.requireNonNull(DemoScript.class.getResourceAsStream("/demo.json"))) {
            return JsonFile.JSON.readValue(in, DemoScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
