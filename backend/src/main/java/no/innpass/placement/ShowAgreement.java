package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.Candidates;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;

/** An agreement, in the form of each audience. */
@Singleton
class ShowAgreement {
    private final AgreementRows rows;
    private final AgreementAccess access;
    private final ContentRows contents;
    private final ContentHash hash;
    private final AcceptanceRows acceptances;
    private final PlacementRows placements;
    private final StartGates gates;
    private final Candidates candidates;
    private final Workplaces workplaces;

    ShowAgreement(
            AgreementRows rows,
            AgreementAccess access,
            ContentRows contents,
            ContentHash hash,
            AcceptanceRows acceptances,
            PlacementRows placements,
            StartGates gates,
            Candidates candidates,
            Workplaces workplaces) {
        this.rows = rows;
        this.access = access;
        this.contents = contents;
        this.hash = hash;
        this.acceptances = acceptances;
        this.placements = placements;
        this.gates = gates;
        this.candidates = candidates;
        this.workplaces = workplaces;
    }

    @Transactional
    AgreementView toStaff(UUID id, Actor actor) {
        Agreement agreement = found(id);
        access.requireStaff(agreement, actor);
        AgreementContent content = contents.contentOf(agreement);
        UUID candidate = agreement.candidateId();
        return new AgreementView(
                id,
                agreement.introductionId(),
                candidate,
                candidates.find(candidate).map(Candidate::number).orElse(0L),
                candidates.names(actor, Set.of(candidate)).get(candidate),
                agreement.workplaceId(),
                workplaceName(agreement),
                agreement.number(),
                agreement.state(),
                content,
                hash.textOf(content),
                accepted(id),
                gates.missing(agreement),
                actions(agreement, Party.NAV, actor),
                placements.findByAgreementId(id).map(Placement::id).orElse(null),
                agreement.revision());
    }

    /**
     * From the day it is put before the parties. While a change is being written, and when it is over, the terms alone: the person is
     * no longer, or not again, the employer's to read about (HR-4, PRI-04).
     */
    @Transactional
    EmployerAgreementView toEmployer(UUID id, Actor actor) {
        Agreement agreement = found(id);
        boolean reopened = agreement.state() == AgreementState.DRAFT;
        if (!access.isManager(agreement.workplaceId(), actor) || reopened && !rows.everProposed(id)) {
            throw new Refused(new CommonProblem.NotFound());
        }
        boolean released = !reopened && !agreement.state().over();
        AgreementContent content = contents.contentOf(agreement);
        return new EmployerAgreementView(
                id,
                agreement.introductionId(),
                released ? nameForEmployer(agreement) : "",
                workplaceName(agreement),
                agreement.state(),
                released ? content : content.termsOnly(),
                hash.textOf(content),
                released ? accepted(id) : List.of(),
                gates.missing(agreement),
                actions(agreement, Party.EMPLOYER, actor),
                placements.findByAgreementId(id).map(Placement::id).orElse(null));
    }

    @Transactional
    MyAgreementView toCandidate(UUID id, Actor actor) {
        Agreement agreement = found(id);
        requireParty(agreement, actor, Party.CANDIDATE);
        AgreementContent content = contents.contentOf(agreement);
        return new MyAgreementView(
                id,
                agreement.introductionId(),
                workplaceName(agreement),
                agreement.state(),
                content,
                hash.textOf(content),
                accepted(id),
                gates.missing(agreement),
                actions(agreement, Party.CANDIDATE, actor),
                placements.findByAgreementId(id).map(Placement::id).orElse(null));
    }

    /** Who has accepted is not asked again; the last of the three sees that it is the last. */
    private List<AgreementAction> actions(Agreement agreement, Party party, Actor actor) {
        Set<Party> accepted = gates.accepted(agreement.id());
        boolean last = accepted.size() == Party.values().length - 1;
        return Steps.open(AgreementTable.STEPS, agreement.state(), actor).stream()
                .filter(action -> switch (action) {
                    case ACCEPT -> !accepted.contains(party) && !last;
                    case ACCEPT_LAST -> !accepted.contains(party) && last;
                    default -> true;
                })
                .toList();
    }

    /** The candidate's own acceptance is the yes to being named in full (stage PLACEMENT). */
    private String nameForEmployer(Agreement agreement) {
        String full = candidates
                .contact(agreement.candidateId())
                .map(CandidateContact::name)
                .orElse("");
        return gates.accepted(agreement.id()).contains(Party.CANDIDATE)
                ? full
                : full.strip().split("\\s+", 2)[0];
    }

    private void requireParty(Agreement agreement, Actor actor, Party wanted) {
        if (access.requireParty(agreement, actor) != wanted) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    private Agreement found(UUID id) {
        return rows.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private List<AgreementView.AcceptanceView> accepted(UUID id) {
        return acceptances.findByAgreementIdAndWithdrawnAtIsNullOrderByAcceptedAt(id).stream()
                .map(AgreementView.AcceptanceView::of)
                .toList();
    }

    private String workplaceName(Agreement agreement) {
        return workplaces.find(agreement.workplaceId()).map(WorkplaceCard::name).orElse("");
    }
}
