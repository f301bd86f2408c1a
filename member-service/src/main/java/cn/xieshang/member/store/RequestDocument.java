package cn.xieshang.member.store;

import static cn.xieshang.member.store.ProfileDocument.get;

import cn.xieshang.member.model.Address;
import cn.xieshang.member.model.ChangeRequest;
import cn.xieshang.member.model.Email;
import cn.xieshang.member.model.OwnData;
import cn.xieshang.member.model.Phone;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the member asked to have changed, inside the member's document. */
final class RequestDocument {
    private RequestDocument() {}

    static @Nullable Document of(@Nullable ChangeRequest request, Sealed sealed) {
        return switch (request) {
            case null -> null;
            case ChangeRequest.Declined(var at, var reason) ->
                new Document("state", "declined")
                        .append("at", Date.from(at))
                        .append("reason", sealed.hide("decline-reason", reason));
            case ChangeRequest.Pending(var at, var wanted) ->
                pending(wanted, sealed).append("state", "pending").append("at", Date.from(at));
        };
    }

    private static Document pending(OwnData wanted, Sealed sealed) {
        return new Document("name", wanted.name())
                .append("ethnicity", wanted.ethnicity())
                .append("party", wanted.party())
                .append("employer", wanted.employer())
                .append("position", wanted.position())
                .append("phone", sealed.hide("proposed-phone", get(wanted.phone(), Phone::value)))
                .append("email", sealed.hide("proposed-email", get(wanted.email(), Email::value)))
                .append("address", sealed.hide("proposed-address", get(wanted.address(), Address::value)));
    }

    static @Nullable ChangeRequest request(@Nullable Document stored, Sealed sealed) {
        if (stored == null) {
            return null;
        }
        Instant at = stored.getDate("at").toInstant();
        if (stored.getString("state").equals("declined")) {
            String reason = Objects.requireNonNull(sealed.show(stored, "reason", "decline-reason"));
            return new ChangeRequest.Declined(at, reason);
        }
        OwnData wanted = new OwnData(
                stored.getString("name"),
                stored.getString("ethnicity"),
                stored.getString("party"),
                stored.getString("employer"),
                stored.getString("position"),
                get(sealed.show(stored, "phone", "proposed-phone"), Phone::new),
                get(sealed.show(stored, "email", "proposed-email"), Email::new),
                get(sealed.show(stored, "address", "proposed-address"), Address::new));
        return new ChangeRequest.Pending(at, wanted);
    }
}
