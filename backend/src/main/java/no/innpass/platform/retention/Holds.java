package no.innpass.platform.retention;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All legal holds together. */
@Singleton
public class Holds {
    private final List<Hold> holds;

    Holds(List<Hold> holds) {
        this.holds = holds;
    }

    /** Those of the ids that something keeps. */
    @Transactional
    public Set<UUID> held(Collection<UUID> ids) {
        Set<UUID> held = new HashSet<>();
        if (!ids.isEmpty()) {
            holds.forEach(hold -> held.addAll(hold.held(ids)));
        }
        return held;
    }

    /** What keeps this one; empty when nothing does. */
    @Transactional
    public Set<HoldReason> reasons(UUID id) {
        return holds.stream()
                .filter(hold -> !hold.held(List.of(id)).isEmpty())
                .map(Hold::reason)
                .collect(Collectors.toSet());
    }
}
