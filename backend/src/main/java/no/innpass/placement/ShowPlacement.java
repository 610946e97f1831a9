package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.Candidates;
import no.innpass.employer.ContactView;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.introduction.PairAccess;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** A placement, in the form of each audience. */
@Singleton
class ShowPlacement {
    private final PlacementRows rows;
    private final PlacementBoard board;
    private final AgreementRows agreements;
    private final AgreementAccess access;
    private final PairAccess pairAccess;
    private final ContentRows contents;
    private final StartGates gates;
    private final Candidates candidates;
    private final Workplaces workplaces;
    private final Staff staff;

    ShowPlacement(
            PlacementRows rows,
            PlacementBoard board,
            AgreementRows agreements,
            AgreementAccess access,
            PairAccess pairAccess,
            ContentRows contents,
            StartGates gates,
            Candidates candidates,
            Workplaces workplaces,
            Staff staff) {
        this.rows = rows;
        this.board = board;
        this.agreements = agreements;
        this.access = access;
        this.pairAccess = pairAccess;
        this.contents = contents;
        this.gates = gates;
        this.candidates = candidates;
        this.workplaces = workplaces;
        this.staff = staff;
    }

    @Transactional
    PlacementView toStaff(UUID id, Actor actor) {
        Placement placement = found(id);
        Agreement agreement = agreementOf(placement);
        access.requireStaff(agreement, actor);
        UUID candidate = placement.candidateId();
        return new PlacementView(
                id,
                agreement.id(),
                candidate,
                candidates.find(candidate).map(Candidate::number).orElse(0L),
                candidates.names(actor, Set.of(candidate)).get(candidate),
                placement.workplaceId(),
                workplaceName(placement),
                placement.state(),
                placement.startsOn(),
                placement.endsOn(),
                placement.startedOn(),
                placement.endedOn(),
                placement.endKind(),
                placement.responsibleParty(),
                responsible(placement),
                placement.firstContactOn(),
                contents.goals(agreement.id()),
                contents.trainingItems(agreement.id()),
                gates.missing(agreement),
                Steps.open(PlacementTable.STEPS, placement.state(), actor),
                placement.revision());
    }

    @Transactional
    Slice<PlacementRowView> list(Actor actor, @Nullable PlacementState state, @Nullable String cursor, int limit) {
        @Nullable Cursor from = Cursor.decode(cursor, 1);
        @Nullable UUID before = from == null ? null : from.id(0);
        Slice<Placement> page = Slice.of(
                board.ofOffices(actor.officeIds(), pairAccess.hiddenFrom(actor), state, before, limit + 1),
                limit,
                last -> Cursor.of(last.id()));
        Set<UUID> people = page.items().stream().map(Placement::candidateId).collect(Collectors.toSet());
        Map<UUID, Candidate> known = candidates.find(people);
        Map<UUID, String> names = candidates.names(actor, people);
        return page.map(each -> new PlacementRowView(
                each.id(),
                each.candidateId(),
                Optional.ofNullable(known.get(each.candidateId()))
                        .map(Candidate::number)
                        .orElse(0L),
                names.get(each.candidateId()),
                workplaceName(each),
                each.state(),
                each.startsOn(),
                each.endsOn()));
    }

    @Transactional
    PartyPlacementView.EmployerPlacementView toEmployer(UUID id, Actor actor) {
        Placement placement = found(id);
        Agreement agreement = agreementOf(placement);
        requireParty(agreement, actor, Party.EMPLOYER);
        if (!maySee(placement, actor)) {
            throw new Refused(new CommonProblem.NotFound());
        }
        return employerView(placement, actor);
    }

    /** Those of the actor's workplaces, newest first. */
    @Transactional
    List<PartyPlacementView.EmployerPlacementView> listToEmployer(Actor actor) {
        Set<UUID> own = pairAccess.workplacesOf(actor);
        return own.isEmpty()
                ? List.of()
                : rows.findByWorkplaceIdInOrderByIdDesc(own).stream()
                        .filter(placement -> maySee(placement, actor))
                        .map(placement -> employerView(placement, actor))
                        .toList();
    }

    /** Supervisors work with the person while it lasts; managers see what has been. */
    private boolean maySee(Placement placement, Actor actor) {
        return placement.state() == PlacementState.PLANNED
                || placement.state().running()
                || access.isManager(placement.workplaceId(), actor);
    }

    private PartyPlacementView.EmployerPlacementView employerView(Placement placement, Actor actor) {
        boolean released = !placement.state().over();
        return new PartyPlacementView.EmployerPlacementView(
                placement.id(),
                placement.agreementId(),
                candidates
                        .contact(placement.candidateId())
                        .filter(contact -> released)
                        .map(CandidateContact::name)
                        .orElse(""),
                workplaceName(placement),
                placement.state(),
                placement.startsOn(),
                placement.endsOn(),
                placement.endedOn(),
                responsible(placement),
                released ? contents.goals(placement.agreementId()) : List.of(),
                released ? contents.trainingItems(placement.agreementId()) : List.of(),
                access.isManager(placement.workplaceId(), actor)
                        ? Steps.open(PlacementTable.STEPS, placement.state(), actor)
                        : List.of());
    }

    /** The candidate's placement that goes on now, else the one that is planned, else the newest. */
    @Transactional
    PartyPlacementView.MyPlacementView mine(Actor actor) {
        return actor.candidateId()
                .flatMap(candidate -> rows.findByCandidateIdOrderByIdDesc(candidate).stream()
                        .min(Comparator.comparing(ShowPlacement::nearness)))
                .map(placement -> mine(placement, actor))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private static int nearness(Placement placement) {
        if (placement.state().running()) {
            return 0;
        }
        return placement.state() == PlacementState.PLANNED ? 1 : 2;
    }

    /** This one of the candidate's own. */
    @Transactional
    PartyPlacementView.MyPlacementView mine(Placement placement, Actor actor) {
        Agreement agreement = agreementOf(placement);
        return new PartyPlacementView.MyPlacementView(
                placement.id(),
                agreement.id(),
                workplaceName(placement),
                agreement.hoursWeek(),
                agreement.supervisorName(),
                placement.state(),
                placement.startsOn(),
                placement.endsOn(),
                placement.endedOn(),
                responsible(placement),
                contents.goals(agreement.id()),
                contents.trainingItems(agreement.id()),
                Steps.open(PlacementTable.STEPS, placement.state(), actor));
    }

    private void requireParty(Agreement agreement, Actor actor, Party wanted) {
        if (access.requireParty(agreement, actor) != wanted) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    private Placement found(UUID id) {
        return rows.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private Agreement agreementOf(Placement placement) {
        return agreements
                .findById(placement.agreementId())
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private @Nullable ContactView responsible(Placement placement) {
        return staff.contact(placement.responsibleId(), placement.deputyId())
                .map(ContactView::of)
                .orElse(null);
    }

    private String workplaceName(Placement placement) {
        return workplaces.find(placement.workplaceId()).map(WorkplaceCard::name).orElse("");
    }
}
