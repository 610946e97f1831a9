package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.Ids;
import no.innpass.shared.Upserted;

/** Door to the agreements on intake (EMP-16): how many an employer takes from a provider in a period. */
@Singleton
public class IntakeAgreements {
    private final Rows rows;
    private final Ids ids;

    IntakeAgreements(Rows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** Those in force on a day, by employer; where two overlap the one that allows less. An employer without one is left out. */
    @Transactional
    public Map<UUID, IntakeAgreement> inForce(Collection<UUID> employers, UUID provider, LocalDate day) {
        return rows.list("""
                        select distinct on (employer_id) employer_id, provider_id, most, valid_from, least(valid_to, ended_on - 1) as valid_to
                        from employer_agreement
                        where kind = 'INTAKE' and employer_id = any(?::uuid[]) and provider_id = ? and ? between valid_from and least(valid_to, ended_on - 1)
                        order by employer_id, most, valid_from""", IntakeAgreements::read, employers, provider, day).stream()
                .collect(Collectors.toMap(IntakeAgreement::employerId, one -> one));
    }

    /** Those of an employer with any of the providers that are in force on a day; nobody else holds one of them before this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<IntakeAgreement> hold(UUID employer, Collection<UUID> providers, LocalDate day) {
        return rows.list("""
                select employer_id, provider_id, most, valid_from, least(valid_to, ended_on - 1) as valid_to from employer_agreement
                where kind = 'INTAKE' and employer_id = ? and provider_id = any(?::uuid[])
                  and ? between valid_from and least(valid_to, ended_on - 1)
                order by id for update""", IntakeAgreements::read, employer, providers, day);
    }

    private static IntakeAgreement read(ResultSet row) throws SQLException {
        return new IntakeAgreement(
                row.getObject("employer_id", UUID.class),
                row.getObject("provider_id", UUID.class),
                row.getInt("most"),
                Objects.requireNonNull(Rows.date(row, "valid_from")),
                Objects.requireNonNull(Rows.date(row, "valid_to")));
    }

    /**
     * Brings one in by employer, provider and first day, in the caller's transaction; what is equal writes nothing. One that staff have ended
     * stays ended.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Upserted put(IntakeAgreement agreement) {
        UUID id = ids.next();
        String key = "kind = 'INTAKE' and employer_id = ? and provider_id = ? and valid_from = ?";
        int changed = rows.write(
                "update employer_agreement set most = ?, valid_to = ?, review_on = least(review_on, ?), version = version + 1"
                        + " where (most, valid_to) is distinct from (?, ?) and " + key,
                agreement.most(),
                agreement.to(),
                agreement.to(),
                agreement.most(),
                agreement.to(),
                agreement.employerId(),
                agreement.providerId(),
                agreement.from());
        int created = rows.write(
                """
                insert into employer_agreement (id, employer_id, kind, provider_id, most, valid_from, valid_to)
                values (?, ?, 'INTAKE', ?, ?, ?, ?) on conflict do nothing""",
                id,
                agreement.employerId(),
                agreement.providerId(),
                agreement.most(),
                agreement.from(),
                agreement.to());
        return created > 0 ? Upserted.created(id) : Upserted.changed(id, changed > 0);
    }
}
