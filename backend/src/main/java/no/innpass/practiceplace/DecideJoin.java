package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.AddWorkplaceRequest;
import no.innpass.employer.ContactPerson;
import no.innpass.employer.EmployerRequest;
import no.innpass.employer.Employers;
import no.innpass.employer.OrganisationNumber;
import no.innpass.employer.Surroundings;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplaceRequest;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Logins;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.state.ActorKind;
import no.innpass.shared.PlacementKind;
import org.jspecify.annotations.Nullable;

/** The municipality's office checks the right to act (EMP-23); another office's request is not found. */
@Singleton
class DecideJoin {
    private final JoinRows rows;
    private final Employers employers;
    private final Workplaces workplaces;
    private final Logins logins;
    private final DraftPracticePlace draftPracticePlace;
    private final Clock clock;

    DecideJoin(
            JoinRows rows,
            Employers employers,
            Workplaces workplaces,
            Logins logins,
            DraftPracticePlace draftPracticePlace,
            Clock clock) {
        this.rows = rows;
        this.employers = employers;
        this.workplaces = workplaces;
        this.logins = logins;
        this.draftPracticePlace = draftPracticePlace;
        this.clock = clock;
    }

    /** Offices whose list the actor works on. */
    static Set<UUID> offices(Actor actor) {
        return actor.officeIds().stream()
                .filter(office ->
                        actor.hasInOffice(Role.MARKET_CONTACT, office) || actor.hasInOffice(Role.OFFICE_LEADER, office))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    JoinRows.Join open(Actor actor, UUID id) {
        return rows.find(id)
                .filter(join -> offices(actor).contains(join.officeId()))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /**
     * The person may act for this unit: firm and workplace are there from now on, with the owner, the person has the role, and the draft
     * is a practice place.
     *
     * @param unitNumber of the unit in the register; one that is known already is joined, if it is the firm's
     * @throws Refused NOT_FOUND, CONFLICT, and what adding a workplace refuses
     */
    @Transactional
    void accept(Actor actor, UUID id, String unitNumber, long version) {
        JoinRows.Join join = open(actor, id);
        UUID workplace = workplace(
                join, Employers.requireNumber(unitNumber, "/unitNumber").digits());
        decide(
                join,
                JoinState.ACCEPTED,
                null,
                workplace,
                new JoinRows.Decision(actor.loginId(), clock.instant(), version));
        JoinRequest asked = join.asked();
        workplaces.addPerson(
                workplace,
                new ContactPerson(
                        join.contactId(),
                        asked.name(),
                        Set.of(asked.role()),
                        asked.phone(),
                        asked.email(),
                        null,
                        null,
                        null));
        logins.grant(join.loginId(), Affiliation.in(Role.EMPLOYER_MANAGER, ScopeKind.WORKPLACE, workplace));
        Need need = Need.EMPTY.titled(asked.need().title(), asked.need().summary());
        draftPracticePlace.draft(
                new NewPracticePlaceRequest(
                        workplace,
                        new PracticePlaceRequest(PlacementKind.WORK_TRAINING, 1, null, null, null, null, need)),
                new Acting(ActorKind.EMPLOYER, join.loginId()));
    }

    /** @throws Refused NOT_FOUND, CONFLICT */
    @Transactional
    void refuse(Actor actor, UUID id, String reason, long version) {
        decide(
                open(actor, id),
                JoinState.REFUSED,
                reason.strip(),
                null,
                new JoinRows.Decision(actor.loginId(), clock.instant(), version));
    }

    private void decide(
            JoinRows.Join join,
            JoinState state,
            @Nullable String reason,
            @Nullable UUID workplace,
            JoinRows.Decision by) {
        if (!rows.decide(join.id(), state, reason, workplace, by)) {
            throw new Refused(new CommonProblem.Conflict());
        }
    }

    /** A firm or unit that is known keeps its name and its owner. */
    private UUID workplace(JoinRows.Join join, String unitNumber) {
        JoinRequest asked = join.asked();
        UUID employer = employers
                .byNumber(new OrganisationNumber(asked.organisationNumber()))
                .orElseGet(() -> employers
                        .put(new EmployerRequest(asked.organisationNumber(), asked.firmName(), asked.sector()))
                        .id());
        Optional<WorkplaceCard> known = workplaces.byNumber(unitNumber).flatMap(workplaces::find);
        if (known.isPresent()) {
            return known.filter(card -> card.employerId().equals(employer))
                    .map(WorkplaceCard::id)
                    .orElseThrow(() -> new Refused(new CommonProblem.InvalidInput("/unitNumber", "NOT_VALID")));
        }
        WorkplaceRequest facts = new WorkplaceRequest(
                asked.firmName(),
                null,
                asked.sector(),
                Surroundings.ORDINARY,
                null,
                null,
                null,
                null,
                asked.municipality(),
                null,
                null,
                List.of());
        return workplaces
                .put(new AddWorkplaceRequest(employer, unitNumber, join.ownerId(), null, facts))
                .id();
    }
}
