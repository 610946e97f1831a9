package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/** Takes a legal body in by its organisation number (EMP-01, INTG-06). */
@Singleton
class RegisterEmployer {
    private final EmployerRows rows;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    RegisterEmployer(EmployerRows rows, Outbox outbox, Ids ids, BusinessClock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The id of the new employer.
     *
     * @throws Refused NUMBER_NOT_VALID, or ALREADY_REGISTERED when the number is taken
     */
    @Transactional
    UUID register(EmployerRequest request) {
        String number = OrganisationNumber.plain(request.organisationNumber());
        if (!OrganisationNumber.isValid(number)) {
            throw new Refused(new EmployerProblem.NumberNotValid("/organisationNumber"));
        }
        UUID id = ids.next();
        if (rows.add(id, number, request.name().strip(), request.sector(), clock.now()) == 0) {
            throw new Refused(new EmployerProblem.AlreadyRegistered("/organisationNumber"));
        }
        outbox.append(new EmployerRegistered(id));
        return id;
    }
}
