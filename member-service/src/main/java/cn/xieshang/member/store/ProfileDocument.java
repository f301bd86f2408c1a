package cn.xieshang.member.store;

import cn.xieshang.member.model.Address;
import cn.xieshang.member.model.BirthDate;
import cn.xieshang.member.model.Contact;
import cn.xieshang.member.model.Email;
import cn.xieshang.member.model.Gender;
import cn.xieshang.member.model.IdNumber;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.Person;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.Seat;
import cn.xieshang.platform.actor.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The profile inside a member's document. Of the birth date only month and day are readable: a register needs ranges. */
final class ProfileDocument {
    private ProfileDocument() {}

    static Document of(Member member, Sealed sealed, BlindIndexes indexes) {
        Profile profile = member.profile();
        Seat seat = profile.seat();
        Person person = profile.person();
        Contact contact = profile.contact();
        BirthDate birthDate = person.birthDate();
        return new Document("name", profile.name())
                .append("initials", Initials.of(profile.name()))
                .append("sector", seat.sector())
                .append("group", seat.group())
                .append("committee", seat.committee())
                .append("post", seat.post())
                .append("term", seat.term())
                .append("alsoIn", alsoIn(seat))
                .append("gender", get(person.gender(), Gender::code))
                .append("ethnicity", person.ethnicity())
                .append("party", person.party())
                .append("employer", person.employer())
                .append("position", person.position())
                .append("birthday", get(birthDate, BirthDate::monthDay))
                .append(
                        "birthDate",
                        sealed.hide(
                                "birth-date",
                                get(birthDate, date -> date.value().toString())))
                .append("idNumber", sealed.hide("id-number", get(person.idNumber(), IdNumber::value)))
                .append("idIndex", get(person.idNumber(), number -> indexes.of(member.district(), number)))
                .append("phone", sealed.hide("phone", get(contact.phone(), Phone::value)))
                .append("phoneIndex", get(contact.phone(), indexes::of))
                .append("email", sealed.hide("email", get(contact.email(), Email::value)))
                .append("address", sealed.hide("address", get(contact.address(), Address::value)));
    }

    static Profile profile(Document document, Sealed sealed) {
        return new Profile(
                document.getString("name"),
                new Seat(
                        document.getString("sector"),
                        document.getString("group"),
                        document.getString("committee"),
                        document.getString("post"),
                        document.getInteger("term"),
                        alsoIn(document)),
                new Person(
                        get(document.getString("gender"), Gender::ofCode),
                        document.getString("ethnicity"),
                        document.getString("party"),
                        document.getString("employer"),
                        document.getString("position"),
                        get(sealed.show(document, "idNumber", "id-number"), IdNumber::new),
                        get(
                                sealed.show(document, "birthDate", "birth-date"),
                                text -> new BirthDate(LocalDate.parse(text)))),
                new Contact(
                        get(sealed.show(document, "phone", "phone"), Phone::new),
                        get(sealed.show(document, "email", "email"), Email::new),
                        get(sealed.show(document, "address", "address"), Address::new)));
    }

    private static @Nullable List<String> alsoIn(Seat seat) {
        return seat.alsoIn().isEmpty()
                ? null
                : seat.alsoIn().stream().map(OfficeId::value).sorted().toList();
    }

    private static Set<OfficeId> alsoIn(Document document) {
        return document.getList("alsoIn", String.class, List.of()).stream()
                .map(OfficeId::new)
                .collect(Collectors.toSet());
    }

    static <T, R> @Nullable R get(@Nullable T value, Function<T, R> part) {
        return value == null ? null : part.apply(value);
    }
}
