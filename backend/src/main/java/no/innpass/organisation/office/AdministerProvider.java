package no.innpass.organisation.office;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.geography.Areas;
import no.innpass.geography.County;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;

/** Providers as an administrator keeps them; each change has a row in the audit log. Participants are bound to them, so none is deleted. */
@Singleton
@Transactional
class AdministerProvider {
    private final Rows rows;
    private final Areas areas;
    private final AuditLog audit;
    private final Ids ids;

    AdministerProvider(Rows rows, Areas areas, AuditLog audit, Ids ids) {
        this.rows = rows;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
    }

    /** By name. */
    List<ProviderView> all() {
        return read("true order by name, id", new Object[0]);
    }

    /** @throws Refused NOT_FOUND */
    ProviderView one(UUID id) {
        return find(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** @throws Refused PROVIDER_TAKEN, and a field that is not valid */
    UUID add(Actor actor, ProviderRequest request) {
        check(request);
        if (!read("organisation_number = ?", request.organisationNumber()).isEmpty()) {
            throw new Refused(new OfficeProblem.ProviderTaken());
        }
        UUID id = ids.next();
        rows.write(
                "insert into provider (id, organisation_number, name, county, version) values (?, ?, ?, ?, 1)",
                id,
                request.organisationNumber(),
                request.name().strip(),
                request.county());
        log(actor, "ADD_PROVIDER", id, Map.of(), request);
        return id;
    }

    /** The number stays. @throws Refused NOT_FOUND, CONFLICT for another version, and a field that is not valid */
    void change(Actor actor, UUID id, ProviderRequest request, long version) {
        ProviderView before = one(id);
        check(request);
        if (!before.organisationNumber().equals(request.organisationNumber())) {
            throw new Refused(new CommonProblem.InvalidInput("/organisationNumber", "STAYS"));
        }
        int changed = rows.write(
                "update provider set name = ?, county = ?, version = version + 1 where id = ? and version = ?",
                request.name().strip(),
                request.county(),
                id,
                version);
        if (changed == 0) {
            throw new Refused(new CommonProblem.Conflict());
        }
        log(actor, "CHANGE_PROVIDER", id, Map.of("name", before.name(), "county", before.county()), request);
    }

    private void check(ProviderRequest request) {
        boolean checks = rows.first(
                        "select valid_organisation_number(?)", row -> row.getBoolean(1), request.organisationNumber())
                .orElse(false);
        if (!checks) {
            throw new Refused(
                    new OfficeProblem.ProviderNotValid("/organisationNumber", "ORGANISATION_NUMBER_NOT_VALID"));
        }
        if (county(request.county()).isEmpty()) {
            throw new Refused(new OfficeProblem.ProviderNotValid("/county", "COUNTY_UNKNOWN"));
        }
    }

    private Optional<County> county(String number) {
        return areas.counties().stream()
                .filter(one -> one.number().equals(number))
                .findFirst();
    }

    private Optional<ProviderView> find(UUID id) {
        return read("id = ?", id).stream().findFirst();
    }

    private List<ProviderView> read(String where, Object... values) {
        return rows.list(
                "select id, organisation_number, name, county, version from provider where " + where,
                row -> new ProviderView(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        county(row.getString(4)).map(County::name).orElse(""),
                        row.getLong(5)),
                values);
    }

    private void log(Actor actor, String operation, UUID provider, Object before, Object after) {
        audit.change(
                actor,
                new AuditLog.Change(operation, Purpose.CONTROL, AuditObject.PROVIDER, provider, List.of()),
                before,
                after);
    }
}
