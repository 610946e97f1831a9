package no.innpass.organisation.office;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator does with an office, each with a row in the audit log that holds before and after. Each change refuses with
 * NOT_FOUND, and with CONFLICT for another version.
 */
@Singleton
@Transactional
class AdministerOffice {
    private final OfficeStore store;
    private final List<StandsAtOffice> rooms;
    private final Areas areas;
    private final AuditLog audit;
    private final Ids ids;

    AdministerOffice(OfficeStore store, List<StandsAtOffice> rooms, Areas areas, AuditLog audit, Ids ids) {
        this.store = store;
        this.rooms = rooms;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
    }

    /** @throws Refused OFFICE_NUMBER_TAKEN, MUNICIPALITY_UNKNOWN, MUNICIPALITY_TAKEN unless it says shared */
    UUID add(Actor actor, OfficeRequest request) {
        store.lockAll();
        if (store.byNumber(request.number()).isPresent()) {
            throw new Refused(new OfficeProblem.OfficeNumberTaken());
        }
        Municipality seat = check(request);
        requireMeant(request, null);
        UUID id = ids.next();
        store.insert(id, request, seat);
        log(actor, "ADD_OFFICE", id, Map.of(), request);
        return id;
    }

    /**
     * The number stays.
     *
     * @throws Refused as {@link #add}, and OFFICE_CLOSED
     */
    void change(Actor actor, UUID id, OfficeRequest request, long version) {
        store.lockAll();
        OfficeStore.Standing before = take(id, version);
        if (before.closed()) {
            throw new Refused(new OfficeProblem.OfficeIsClosed());
        }
        if (!before.number().equals(request.number())) {
            throw new Refused(new CommonProblem.InvalidInput("/number", "STAYS"));
        }
        Municipality seat = check(request);
        requireMeant(request, id);
        Map<String, Object> was = Map.of(
                "name",
                before.name(),
                "municipality",
                before.municipality(),
                "municipalities",
                store.municipalities().getOrDefault(id, new TreeSet<>()));
        store.update(id, request, seat);
        log(actor, "CHANGE_OFFICE", id, was, request);
    }

    /** Nothing new comes to it any more; what has been stays. @throws Refused OFFICE_IN_USE while something stands at it */
    void close(Actor actor, UUID id, long version) {
        store.lockAll();
        OfficeStore.Standing before = take(id, version);
        long standing = rooms.stream().mapToLong(room -> room.count(id)).sum();
        if (standing > 0) {
            throw new Refused(new OfficeProblem.OfficeInUse(standing));
        }
        store.setClosed(id, true);
        log(actor, "CLOSE_OFFICE", id, Map.of("closed", before.closed()), Map.of("closed", true));
    }

    void reopen(Actor actor, UUID id, long version) {
        store.lockAll();
        OfficeStore.Standing before = take(id, version);
        store.setClosed(id, false);
        log(actor, "REOPEN_OFFICE", id, Map.of("closed", before.closed()), Map.of("closed", false));
    }

    /** @throws Refused MUNICIPALITY_UNKNOWN */
    Municipality check(OfficeRequest request) {
        for (String number : request.answersFor()) {
            if (areas.municipality(number).isEmpty()) {
                String pointer = number.equals(request.municipality()) ? "/municipality" : "/municipalities";
                throw new Refused(new OfficeProblem.MunicipalityUnknown(pointer, number));
            }
        }
        return areas.municipality(request.municipality()).orElseThrow();
    }

    private void requireMeant(OfficeRequest request, @Nullable UUID id) {
        List<String> others = request.shared() ? List.of() : store.othersFor(request.answersFor(), id);
        if (!others.isEmpty()) {
            throw new Refused(new OfficeProblem.MunicipalityTaken(others));
        }
    }

    private OfficeStore.Standing take(UUID id, long version) {
        OfficeStore.Standing office = store.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (office.version() != version) {
            throw new Refused(new CommonProblem.Conflict());
        }
        return office;
    }

    private void log(Actor actor, String operation, UUID office, Object before, Object after) {
        audit.change(
                actor,
                new AuditLog.Change(operation, Purpose.CONTROL, AuditObject.OFFICE, office, List.of()),
                before,
                after);
    }
}
