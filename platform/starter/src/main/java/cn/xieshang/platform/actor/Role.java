package cn.xieshang.platform.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The realm roles; {@link #realmName()} is how Keycloak and the tokens spell them. */
public enum Role {
    MEMBER,
    OFFICE_STAFF,
    OFFICE_DIRECTOR,
    PROPOSAL_COMMITTEE,
    ASSIGNING_OFFICE,
    HANDLING_UNIT,
    SUPERVISOR,
    INFO_EDITOR,
    INFO_APPROVER,
    INFO_ISSUER,
    DISTRICT_ADMIN,
    PLATFORM_ADMIN;

    private final String realmName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String realmName() {
        return realmName;
    }

    /** Empty for a role of the realm that means nothing to the platform. */
    public static Optional<Role> ofRealmName(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(name))
                .findFirst();
    }
}
