package cn.xieshang.platform.security;

import cn.xieshang.platform.actor.Actor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A checked token together with the actor it speaks of. */
public final class ActorToken extends JwtAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    private ActorToken(Jwt token, Actor actor) {
        super(
                token,
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.realmName()))
                        .toList(),
                actor.user().value());
        this.actor = actor;
    }

    /** @throws InvalidBearerTokenException when a claim of ours is not of its form */
    static ActorToken of(Jwt token) {
        try {
            return new ActorToken(token, TokenRules.actor(token));
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException("a claim is not of its form", e);
        }
    }

    public Actor actor() {
        return actor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorToken that && getToken().equals(that.getToken());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(List.of(getToken()));
    }
}
