package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/** Adds a unit to an employer (EMP-01). */
@Singleton
class AddWorkplace {
    private final EmployerRows employers;
    private final WorkplaceRows workplaces;
    private final StandingRows standings;
    private final ContactPersonRows contacts;
    private final Whereabouts.Reader whereabouts;
    private final OwnerRule owners;
    private final CapRule caps;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    AddWorkplace(
            EmployerRows employers,
            WorkplaceRows workplaces,
            StandingRows standings,
            ContactPersonRows contacts,
            Whereabouts.Reader whereabouts,
            OwnerRule owners,
            CapRule caps,
            Outbox outbox,
            Ids ids,
            BusinessClock clock) {
        this.employers = employers;
        this.workplaces = workplaces;
        this.standings = standings;
        this.contacts = contacts;
        this.whereabouts = whereabouts;
        this.owners = owners;
        this.caps = caps;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The id of the new workplace.
     *
     * @throws Refused NUMBER_NOT_VALID, ALREADY_REGISTERED, UNKNOWN_EMPLOYER, UNKNOWN_MUNICIPALITY, UNKNOWN_POST_CODE, OWNER_NOT_VALID
     */
    @Transactional
    UUID add(AddWorkplaceRequest request) {
        String number = OrganisationNumber.plain(request.unitNumber());
        if (!OrganisationNumber.isValid(number)) {
            throw new Refused(new EmployerProblem.NumberNotValid("/unitNumber"));
        }
        if (!employers.existsById(request.employerId())) {
            throw new Refused(new EmployerProblem.UnknownEmployer("/employerId"));
        }
        owners.check(request.ownerId(), request.deputyId());
        WorkplaceRequest facts = request.workplace();
        facts.requireOneIndustry("/workplace");
        Workplace added = new Workplace(
                        ids.next(),
                        request.employerId(),
                        number,
                        facts.name(),
                        null,
                        facts.sector(),
                        facts.surroundings(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        null,
                        request.ownerId(),
                        request.deputyId(),
                        clock.now(),
                        null)
                .described(facts, whereabouts.of(facts.municipalityNumber(), facts.postCode(), "/workplace"));
        if (workplaces.findByUnitNumber(number).isPresent()) {
            throw new Refused(new EmployerProblem.AlreadyRegistered("/unitNumber"));
        }
        workplaces.save(added);
        standings.add(added.id(), caps.of(added.employees()));
        contacts.replace(added.id(), Objects.requireNonNullElse(facts.contacts(), List.of()));
        outbox.append(new WorkplaceAdded(added.id()));
        return added.id();
    }
}
