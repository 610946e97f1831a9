package no.innpass.platform.security.session;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is, for the application's frame: areas, language, demo mark.
 *
 * @param personId the caller's own staff member, contact person or candidate, by {@code kind}
 * @param demo everything here is fictitious
 */
@Serdeable
record SessionView(
        String displayName,
        LoginKind kind,
        UUID personId,
        List<Role> roles,
        List<AffiliationView> affiliations,
        Language language,
        boolean demo) {

    @Serdeable
    record AffiliationView(
            Role role, ScopeKind scope, @Nullable String scopeId) {
        static AffiliationView of(Affiliation affiliation) {
            return new AffiliationView(affiliation.role(), affiliation.scope(), affiliation.scopeId());
        }
    }

    static SessionView of(Actor actor, boolean demo) {
        return new SessionView(
                actor.displayName(),
                actor.kind(),
                actor.personId(),
                List.copyOf(actor.roles()),
                actor.affiliations().stream().map(AffiliationView::of).toList(),
                actor.language(),
                demo);
    }
}
