package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
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
        return rows
                .list(
                        """
                        select distinct on (employer_id) employer_id, most, valid_from, valid_to from employer_agreement
                        where kind = 'INTAKE' and employer_id = any(?::uuid[]) and provider_id = ? and ? between valid_from and valid_to
                        order by employer_id, most, valid_from""",
                        row -> new IntakeAgreement(
                                row.getObject("employer_id", UUID.class),
                                provider,
                                row.getInt("most"),
                                row.getDate("valid_from").toLocalDate(),
                                row.getDate("valid_to").toLocalDate()),
                        employers,
                        provider,
                        day)
                .stream()
                .collect(Collectors.toMap(IntakeAgreement::employerId, one -> one));
    }

    /** Brings one in by employer, provider and first day, in the caller's transaction; what is equal writes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Upserted put(IntakeAgreement agreement) {
        UUID id = ids.next();
        String key = "kind = 'INTAKE' and employer_id = ? and provider_id = ? and valid_from = ?";
        int changed = rows.write(
                "update employer_agreement set most = ?, valid_to = ? where (most, valid_to) is distinct from (?, ?) and "
                        + key,
                agreement.most(),
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
