package cn.xieshang.member.care.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A third person: a citizen who came, or somebody who is helped. It prints nothing of itself. */
public record Person(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String address,
        @Nullable Text situation) {

    /** Which of it is known, by name and never by value. */
    public List<String> known() {
        List<String> fields = new ArrayList<>();
        addIfThere(fields, "name", name);
        addIfThere(fields, "phone", phone);
        addIfThere(fields, "address", address);
        addIfThere(fields, "situation", situation);
        return fields;
    }

    private static void addIfThere(List<String> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.add(field);
        }
    }

    @Override
    public String toString() {
        return "(a person)";
    }
}
