package no.innpass.oversight;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.platform.audit.PeopleBehind;
import no.innpass.platform.database.Rows;
import no.innpass.platform.merging.FormerIds;
import no.innpass.platform.retention.Hold;
import no.innpass.platform.retention.HoldReason;

/**
 * What an open case or finding is about is evidence, and is kept until it is closed: the things that it names, the candidates behind
 * them, and everything else of those candidates. Which candidate a thing belongs to the rooms say ({@link PeopleBehind}).
 */
@Singleton
class HoldOpenCases implements Hold {
    private final Rows rows;
    private final List<PeopleBehind> rooms;
    private final FormerIds former;

    HoldOpenCases(Rows rows, List<PeopleBehind> rooms, FormerIds former) {
        this.rows = rows;
        this.rooms = rooms;
        this.former = former;
    }

    @Override
    public HoldReason reason() {
        return HoldReason.OPEN_CASE;
    }

    @Override
    @Transactional
    public Set<UUID> held(Collection<UUID> ids) {
        Set<UUID> open = open();
        if (open.isEmpty() || ids.isEmpty()) {
            return Set.of();
        }
        Set<UUID> evidence = new HashSet<>(open);
        rooms.forEach(room -> evidence.addAll(room.people(open)));
        evidence.addAll(former.today(evidence));
        Set<UUID> held = ids.stream().filter(evidence::contains).collect(Collectors.toSet());
        for (PeopleBehind room : rooms) {
            if (concerns(room, ids, evidence)) {
                ids.stream().filter(id -> concerns(room, List.of(id), evidence)).forEach(held::add);
            }
        }
        return held;
    }

    private Set<UUID> open() {
        return Set.copyOf(rows.list("""
                select unnest(about) from oversight_case where state in ('FLAGGED', 'DIALOGUE', 'HEARING')
                union select case_id from audit_finding where state in ('OPEN', 'ANSWERED') and case_id is not null""", row -> row.getObject(1, UUID.class)));
    }

    private static boolean concerns(PeopleBehind room, Collection<UUID> things, Set<UUID> evidence) {
        return room.people(things).stream().anyMatch(evidence::contains);
    }
}
