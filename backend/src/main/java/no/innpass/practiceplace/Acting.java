package no.innpass.practiceplace;

import java.util.UUID;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.state.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, in the letters of the state table.
 *
 * @param login absent for clock, rule and import
 */
record Acting(ActorKind kind, @Nullable UUID login) {
    static final Acting SYSTEM = new Acting(ActorKind.SYSTEM, null);

    /** Staff with several roles act in the one that may do most here: market contact, adviser, provider, leader. */
    static Acting of(Actor actor) {
        if (actor.kind() == LoginKind.EMPLOYER) {
            return new Acting(ActorKind.EMPLOYER, actor.loginId());
        }
        ActorKind kind;
        if (actor.has(Role.MARKET_CONTACT)) {
            kind = ActorKind.MARKET_CONTACT;
        } else if (actor.has(Role.ADVISER)) {
            kind = ActorKind.ADVISER;
        } else if (actor.hasAny(Role.PROVIDER_CONSULTANT, Role.PROVIDER_LEADER, Role.PROVIDER_TEACHER)) {
            kind = ActorKind.PROVIDER;
        } else {
            kind = actor.has(Role.OFFICE_LEADER) ? ActorKind.OFFICE_LEADER : ActorKind.INTAKE;
        }
        return new Acting(kind, actor.loginId());
    }

    boolean isEmployer() {
        return kind == ActorKind.EMPLOYER;
    }
}
