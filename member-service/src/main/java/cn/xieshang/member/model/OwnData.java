package cn.xieshang.member.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What members may ask to have corrected about themselves; null stays as it is. */
public record OwnData(
        @Nullable String name,
        @Nullable String ethnicity,
        @Nullable String party,
        @Nullable String employer,
        @Nullable String position,
        @Nullable Phone phone,
        @Nullable Email email,
        @Nullable Address address) {
    public OwnData {
        Texts.checkLineIfThere(name);
        Texts.checkLineIfThere(ethnicity);
        Texts.checkLineIfThere(party);
        Texts.checkLineIfThere(employer);
        Texts.checkLineIfThere(position);
    }

    /** The profile as it would be. */
    public Profile on(Profile now) {
        Person person = now.person();
        Contact contact = now.contact();
        return new Profile(
                Objects.requireNonNullElse(name, now.name()),
                now.seat(),
                new Person(
                        person.gender(),
                        or(ethnicity, person.ethnicity()),
                        or(party, person.party()),
                        or(employer, person.employer()),
                        or(position, person.position()),
                        person.idNumber(),
                        person.birthDate()),
                new Contact(or(phone, contact.phone()), or(email, contact.email()), or(address, contact.address())));
    }

    private static <T> @Nullable T or(@Nullable T wanted, @Nullable T now) {
        return wanted == null ? now : wanted;
    }
}
