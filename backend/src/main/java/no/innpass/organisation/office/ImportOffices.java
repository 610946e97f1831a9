package no.innpass.organisation.office;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.geography.Municipality;
import no.innpass.platform.audit.AuditEntry;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.AuditResult;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.Ids;
import no.innpass.shared.Upserted;

/** Many offices at once, brought in by those who operate the installation: new ones are added, known ones follow the file; none is closed. */
@Singleton
public class ImportOffices {
    private final OfficeStore store;
    private final AdministerOffice administer;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    ImportOffices(OfficeStore store, AdministerOffice administer, AuditLog audit, Clock clock, Ids ids) {
        this.store = store;
        this.administer = administer;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Brings one in by its number. Several may answer for one municipality: who writes the file has them all before the eyes.
     *
     * @throws Refused MUNICIPALITY_UNKNOWN, OFFICE_CLOSED
     */
    @Transactional(TxType.MANDATORY)
    public Upserted put(OfficeRequest office) {
        store.lockAll();
        Municipality seat = administer.check(office);
        Optional<OfficeStore.Standing> known = store.byNumber(office.number());
        if (known.isEmpty()) {
            UUID id = ids.next();
            store.insert(id, office, seat);
            log(id);
            return Upserted.created(id);
        }
        OfficeStore.Standing before = known.get();
        if (before.closed()) {
            throw new Refused(new OfficeProblem.OfficeIsClosed());
        }
        boolean differs = !before.name().equals(office.name().strip())
                || !before.municipality().equals(office.municipality())
                || !store.municipalities()
                        .getOrDefault(before.id(), new TreeSet<>())
                        .equals(office.answersFor());
        if (differs) {
            store.update(before.id(), office, seat);
            log(before.id());
        }
        return Upserted.changed(before.id(), differs);
    }

    private void log(UUID office) {
        audit.append(new AuditEntry(
                ids.next(),
                clock.instant(),
                null,
                null,
                null,
                null,
                "IMPORT_OFFICE",
                null,
                null,
                AuditObject.OFFICE,
                office,
                List.of(),
                List.of(),
                AuditResult.PERMIT,
                null,
                null));
    }
}
