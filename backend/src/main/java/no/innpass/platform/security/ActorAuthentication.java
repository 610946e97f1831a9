package no.innpass.platform.security;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;

/** What the framework's permission check sees of an {@link Actor}: a name without personal data, and the role names. */
@SuppressWarnings("serial") // lives for one request
public record ActorAuthentication(Actor actor, LoginProof proof) implements Authentication {
    @Override
    public String getName() {
        return actor.getName();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<String> getRoles() {
        return actor.roles().stream().map(Role::name).toList();
    }
}
