package cn.xieshang.member.accounts;

import cn.xieshang.member.model.AccountFailure;
import cn.xieshang.member.model.Member;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/**
 * Makes a Keycloak account what the member is. Every step may be repeated: an account carries its member's id, so one
 * that we made before a crash is found again, and one that is somebody else's is left alone.
 */
@Component
class KeycloakAccounts {
    static final String MEMBER = "member";
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final RealmResource realm;

    KeycloakAccounts(Keycloak keycloak, KeycloakSettings settings) {
        this.realm = keycloak.realm(settings.realm());
    }

    /** The member can log in with role, office and district. */
    UserId provide(Member member) {
        String id = find(member).map(found -> update(found, member)).orElseGet(() -> create(member));
        UserResource user = realm.users().get(id);
        user.roles()
                .realmLevel()
                .add(List.of(realm.roles().get(Role.MEMBER.realmName()).toRepresentation()));
        return new UserId(id);
    }

    /** The member cannot log in; an account that never came to be is fine. */
    void disable(Member member) {
        find(member).ifPresent(found -> {
            found.setEnabled(false);
            UserResource user = realm.users().get(found.getId());
            user.update(found);
            user.logout();
        });
    }

    private Optional<UserRepresentation> find(Member member) {
        return realm.users().searchByUsername(member.account().username().value(), true).stream()
                .findFirst()
                .map(found -> realm.users().get(found.getId()).toRepresentation())
                .map(found -> requireOurs(found, member));
    }

    private static UserRepresentation requireOurs(UserRepresentation found, Member member) {
        List<String> owner = Objects.requireNonNullElse(found.getAttributes(), Map.<String, List<String>>of())
                .getOrDefault(MEMBER, List.of());
        if (!owner.equals(List.of(member.id().toString()))) {
            throw new AccountImpossibleException(AccountFailure.USERNAME_TAKEN);
        }
        return found;
    }

    private String update(UserRepresentation found, Member member) {
        realm.users().get(found.getId()).update(fill(found, member));
        return found.getId();
    }

    private String create(Member member) {
        UserRepresentation wanted = new UserRepresentation();
        wanted.setUsername(member.account().username().value());
        try (Response answer = realm.users().create(fill(wanted, member))) {
            return switch (answer.getStatus()) {
                case BAD_REQUEST -> throw new AccountImpossibleException(AccountFailure.REJECTED);
                // somebody was faster than our search: another replica, or another person; the next attempt will see
                case CONFLICT -> throw new WebApplicationException(answer.getStatus());
                default -> CreatedResponseUtil.getCreatedId(answer);
            };
        }
    }

    private static UserRepresentation fill(UserRepresentation user, Member member) {
        Map<String, List<String>> attributes =
                new HashMap<>(Objects.requireNonNullElse(user.getAttributes(), Map.<String, List<String>>of()));
        attributes.put(MEMBER, List.of(member.id().toString()));
        attributes.put("office", List.of(member.office().value()));
        attributes.put("district", List.of(member.district().value()));
        user.setAttributes(attributes);
        user.setFirstName(member.profile().name());
        user.setEnabled(true);
        return user;
    }
}
