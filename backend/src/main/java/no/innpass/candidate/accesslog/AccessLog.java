package no.innpass.candidate.accesslog;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.organisation.Staff;
import no.innpass.platform.audit.AuditEntry;
import no.innpass.platform.audit.AuditTrail;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.ReasonGiven;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.merging.FormerIds;
import no.innpass.platform.security.Role;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Door: who has looked at a candidate (PRI-11). Newest first; refused attempts are left out, since nothing was seen. */
@Singleton
public class AccessLog {
    private static final int PAGE = 500;

    /** Nothing of the person is changed by these, whatever the verb. */
    private static final Set<Sight> LOOKS_ALONE = Set.of(Sight.DOUBLES, Sight.SAMPLED_CASE, Sight.SAMPLED_NAME);

    private final AuditTrail trail;
    private final Staff staff;
    private final UnitNames units;
    private final List<ReasonGiven> reasons;
    private final FormerIds former;

    AccessLog(AuditTrail trail, Staff staff, UnitNames units, List<ReasonGiven> reasons, FormerIds former) {
        this.trail = trail;
        this.former = former;
        this.staff = staff;
        this.units = units;
        this.reasons = reasons;
    }

    /** One page; the cursor is the place in the chain. */
    @Transactional
    public Slice<AccessView> page(UUID candidate, @Nullable String cursor, int limit) {
        @Nullable Long before = Optional.ofNullable(Cursor.decode(cursor, 1))
                .map(place -> place.number(0))
                .orElse(null);
        List<AuditTrail.Look> looks = trail.about(idsOf(candidate), before, limit + 1);
        Slice<AuditTrail.Look> page = Slice.of(looks, limit, look -> Cursor.of(look.seq()));
        return new Slice<>(views(page.items()), page.next());
    }

    /** The whole log of a candidate, for the export of everything held. */
    @Transactional
    public List<AccessView> all(UUID candidate) {
        List<AccessView> all = new ArrayList<>();
        @Nullable Long before = null;
        List<AuditTrail.Look> looks;
        do {
            looks = trail.about(idsOf(candidate), before, PAGE);
            all.addAll(views(looks));
            before = looks.isEmpty() ? null : looks.getLast().seq();
        } while (looks.size() == PAGE);
        return all;
    }

    /** Also those of records that were folded into this one: who looked at them has looked at the person (CAN-27). */
    private Set<UUID> idsOf(UUID candidate) {
        Set<UUID> ids = new HashSet<>(former.of(candidate));
        ids.add(candidate);
        return ids;
    }

    private List<AccessView> views(Collection<AuditTrail.Look> looks) {
        List<AuditEntry> entries = looks.stream().map(AuditTrail.Look::entry).toList();
        Set<UUID> people = entries.stream()
                .map(AuditEntry::person)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = staff.names(people);
        Map<String, String> unitNames = units.of(entries.stream()
                .map(AuditEntry::unit)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> view(entry, names, unitNames)).toList();
    }

    private AccessView view(AuditEntry entry, Map<UUID, String> names, Map<String, String> units) {
        return new AccessView(
                entry.id(),
                entry.at(),
                Objects.requireNonNullElse(entry.sight(), Sight.PERSON),
                Objects.requireNonNullElse(entry.purpose(), Purpose.CASEWORK),
                !entry.operation().startsWith("GET ")
                        && !LOOKS_ALONE.contains(Objects.requireNonNullElse(entry.sight(), Sight.PERSON)),
                entry.role() == null ? null : Role.valueOf(entry.role().split(",")[0]),
                entry.person() == null ? null : names.get(entry.person()),
                entry.unit() == null ? null : units.get(entry.unit()),
                reason(entry).orElse(null));
    }

    private Optional<String> reason(AuditEntry entry) {
        return reasons.stream()
                .filter(given -> given.sight() == entry.sight())
                .findFirst()
                .flatMap(given -> entry.object() == null || entry.person() == null
                        ? Optional.empty()
                        : given.reason(entry.object(), entry.person(), entry.at()));
    }
}
