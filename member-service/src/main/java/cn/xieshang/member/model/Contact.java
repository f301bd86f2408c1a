package cn.xieshang.member.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the office reaches a member. All of it is personal data. */
public record Contact(
        @Nullable Phone phone,
        @Nullable Email email,
        @Nullable Address address) {
    Contact keeping(Set<PersonalData> unsaid, Contact before) {
        return new Contact(
                unsaid.contains(PersonalData.PHONE) ? before.phone : phone,
                unsaid.contains(PersonalData.EMAIL) ? before.email : email,
                unsaid.contains(PersonalData.ADDRESS) ? before.address : address);
    }
}
