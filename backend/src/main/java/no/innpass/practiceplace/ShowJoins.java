package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.ContactView;
import no.innpass.employer.Employers;
import no.innpass.employer.OrganisationNumber;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** Firms that join, for the person who asked and for the office that checks. */
@Singleton
@Transactional
class ShowJoins {
    private final JoinRows rows;
    private final DecideJoin decide;
    private final Offices offices;
    private final Staff staff;
    private final Employers employers;

    ShowJoins(JoinRows rows, DecideJoin decide, Offices offices, Staff staff, Employers employers) {
        this.rows = rows;
        this.decide = decide;
        this.offices = offices;
        this.staff = staff;
        this.employers = employers;
    }

    /** The caller's own, whatever has become of it; @throws Refused NOT_FOUND */
    JoinView own(Actor actor) {
        return rows.ofLogin(actor.loginId())
                .map(join -> view(join, false))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** Those that wait for the actor's offices, oldest first. */
    List<JoinView> waiting(Actor actor) {
        return rows.waiting(DecideJoin.offices(actor)).stream()
                .map(join -> view(join, isKnown(join)))
                .toList();
    }

    /** @throws Refused NOT_FOUND */
    JoinView one(Actor actor, UUID id) {
        JoinRows.Join join = decide.open(actor, id);
        return view(join, isKnown(join));
    }

    /** The firm is here already: somebody else may act for it. The person who asks does not learn that. */
    private boolean isKnown(JoinRows.Join join) {
        return employers
                .byNumber(new OrganisationNumber(join.asked().organisationNumber()))
                .isPresent();
    }

    private JoinView view(JoinRows.Join join, boolean known) {
        JoinRequest asked = join.asked();
        return new JoinView(
                join.id(),
                join.state(),
                asked.organisationNumber(),
                asked.firmName(),
                asked.sector(),
                asked.municipality(),
                asked.name(),
                asked.role(),
                asked.phone(),
                asked.email(),
                asked.need(),
                offices.find(join.officeId()).map(Office::name).orElse(""),
                Optional.ofNullable(join.ownerId())
                        .flatMap(owner -> staff.contact(owner, null))
                        .map(ContactView::of)
                        .orElse(null),
                join.madeAt(),
                join.reason(),
                join.workplaceId(),
                known,
                join.version());
    }
}
