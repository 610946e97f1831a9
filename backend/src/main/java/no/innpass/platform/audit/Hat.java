package no.innpass.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import org.jspecify.annotations.Nullable;

/** In which roles, and for which unit, somebody acted. */
record Hat(@Nullable String role, @Nullable String unit) {

    /** Those of the actor's roles that the operation asks for; all of them when it asks for none of them. */
    static Hat of(Actor actor, Collection<String> asked) {
        List<Affiliation> held = actor.affiliations().stream()
                .filter(affiliation -> asked.contains(affiliation.role().name()))
                .toList();
        List<Affiliation> worn = held.isEmpty() ? actor.affiliations() : held;
        String roles = worn.stream()
                .map(affiliation -> affiliation.role().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        @Nullable String unit = worn.isEmpty() ? null : worn.getFirst().scopeId();
        return new Hat(roles.isEmpty() ? null : roles, unit);
    }
}
