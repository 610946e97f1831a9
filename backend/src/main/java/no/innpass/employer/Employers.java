package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.Upserted;

/** Door to the legal bodies (EMP-01). */
@Singleton
public class Employers {
    private final EmployerRows rows;
    private final RegisterEmployer registerEmployer;

    Employers(EmployerRows rows, RegisterEmployer registerEmployer) {
        this.rows = rows;
        this.registerEmployer = registerEmployer;
    }

    /**
     * Brings an employer in by its organisation number, in the caller's transaction.
     *
     * @throws Refused NUMBER_NOT_VALID
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Upserted put(EmployerRequest request) {
        Optional<Employer> known =
                rows.findByOrganisationNumber(OrganisationNumber.plain(request.organisationNumber()));
        if (known.isEmpty()) {
            return Upserted.created(registerEmployer.register(request));
        }
        Employer before = known.get();
        Employer after = before.called(request.name().strip(), request.sector());
        if (!after.equals(before)) {
            rows.update(after);
        }
        return Upserted.changed(before.id(), !after.equals(before));
    }

    @Transactional
    public Optional<UUID> byNumber(OrganisationNumber number) {
        return rows.findByOrganisationNumber(number.digits()).map(Employer::id);
    }

    /**
     * The number in plain digits.
     *
     * @param pointer to the field that it was typed in
     * @throws Refused NUMBER_NOT_VALID
     */
    public static OrganisationNumber requireNumber(String typed, String pointer) {
        String digits = OrganisationNumber.plain(typed);
        if (!OrganisationNumber.isValid(digits)) {
            throw new Refused(new EmployerProblem.NumberNotValid(pointer));
        }
        return new OrganisationNumber(digits);
    }

    /** Names by id; an id that is no employer's is left out. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream().collect(Collectors.toMap(Employer::id, Employer::name));
    }
}
