package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.candidate.Candidates;
import no.innpass.employer.relation.RelationAction;
import no.innpass.employer.relation.Relations;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.shared.Readiness;

/** Door to agreements and placements. */
@Singleton
public class Placements {
    private final PlacementRows rows;
    private final AgreementRows agreements;
    private final ContentRows contents;
    private final AgreementAccess access;
    private final DraftAgreement draftAgreement;
    private final CancelForPlace cancelForPlace;
    private final HandOverPlacements handOverPlacements;
    private final Candidates candidates;
    private final Relations relations;
    private final TellOfFailure tellOfFailure;

    Placements(
            PlacementRows rows,
            AgreementRows agreements,
            ContentRows contents,
            AgreementAccess access,
            DraftAgreement draftAgreement,
            CancelForPlace cancelForPlace,
            HandOverPlacements handOverPlacements,
            Candidates candidates,
            Relations relations,
            TellOfFailure tellOfFailure) {
        this.tellOfFailure = tellOfFailure;
        this.rows = rows;
        this.agreements = agreements;
        this.contents = contents;
        this.access = access;
        this.draftAgreement = draftAgreement;
        this.cancelForPlace = cancelForPlace;
        this.handOverPlacements = handOverPlacements;
        this.candidates = candidates;
        this.relations = relations;
    }

    /** An offer has been accepted: makes the draft of the agreement, once. */
    public void draftAgreement(UUID introductionId) {
        draftAgreement.draft(introductionId);
    }

    /** Where the placement of an agreement is to be. */
    @Transactional
    public Optional<UUID> workplaceOfAgreement(UUID agreementId) {
        return agreements.findById(agreementId).map(Agreement::workplaceId);
    }

    /** Placements that began in a period by office and kind, in no order (PLC-02). @param until first day after it */
    @Transactional
    public List<KindCount> kinds(LocalDate from, LocalDate until) {
        return rows.kinds(from, until);
    }

    /** No seat is left, or the place is gone: cancels the agreements for it that not all have accepted. */
    public void placeGone(UUID placeId) {
        cancelForPlace.gone(placeId);
    }

    /** A placement has begun: the candidate is on placement (CAN-19). */
    @Transactional
    public void candidateBegan(UUID placementId) {
        rows.findById(placementId)
                .filter(placement -> placement.state() == PlacementState.ACTIVE)
                .ifPresent(placement -> candidates.setReadiness(placement.candidateId(), Readiness.ON_PLACEMENT, null));
    }

    /** A placement has begun: the relation with the workplace is active (EMP-09). */
    @Transactional
    public void tellWorkplaceOfStart(UUID placementId) {
        rows.findById(placementId)
                .ifPresent(placement -> relations.happened(placement.workplaceId(), RelationAction.START_PLACEMENT));
    }

    /** A placement has ended: where it failed, somebody should talk with the workplace (EMP-10). */
    public void tellWorkplaceOfFailure(UUID placementId) {
        tellOfFailure.tell(placementId);
    }

    /** A placement has ended: unless there is another one, the candidate is ready for the next step (CAN-19). */
    @Transactional
    public void candidateLeft(UUID placementId) {
        rows.findById(placementId)
                .filter(placement -> placement.state() == PlacementState.ENDED)
                .map(Placement::candidateId)
                .filter(candidate -> rows.findByCandidateIdOrderByIdDesc(candidate).stream()
                        .noneMatch(other -> other.state() == PlacementState.ACTIVE))
                .ifPresent(candidates::leftPlacement);
    }

    /** The candidate has come to another office or adviser: what is not over goes along. */
    public void candidateMoved(UUID candidateId) {
        handOverPlacements.handOver(candidateId);
    }

    @Transactional
    public Optional<FollowedPlacement> find(UUID id) {
        return rows.findById(id).map(FollowedPlacement::of);
    }

    /** All of one candidate, also those that are over; newest first. */
    @Transactional
    public List<FollowedPlacement> ofCandidate(UUID candidateId) {
        return rows.findByCandidateIdOrderByIdDesc(candidateId).stream()
                .map(FollowedPlacement::of)
                .toList();
    }

    /** Whom it is about; empty when it is gone. */
    @Transactional
    public Optional<UUID> candidateOf(UUID placementId) {
        return rows.findById(placementId).map(Placement::candidateId);
    }

    /** Takes the row until the end of the transaction: one plan at a time. */
    @Transactional(TxType.MANDATORY)
    public Optional<FollowedPlacement> lock(UUID id) {
        return rows.lock(id).map(FollowedPlacement::of);
    }

    /** By id; an id that is no placement's is left out. */
    @Transactional
    public Map<UUID, FollowedPlacement> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream()
                        .map(FollowedPlacement::of)
                        .collect(Collectors.toMap(FollowedPlacement::id, Function.identity()));
    }

    /** Goals that the parties agreed on, in order. */
    public List<AgreementContent.Goal> goals(UUID agreementId) {
        return contents.goals(agreementId);
    }

    /** Placements of any of these candidates. */
    @Transactional
    public Set<UUID> ofCandidates(Collection<UUID> candidates) {
        return candidates.isEmpty() ? Set.of() : Set.copyOf(rows.idsOfCandidates(candidates));
    }

    /** Items of the training plan, in order. */
    public List<AgreementContent.TrainingItem> trainingItems(UUID agreementId) {
        return contents.trainingItems(agreementId);
    }

    /** @throws Refused NOT_FOUND unless the actor is staff who work with this candidate or workplace */
    @Transactional
    public FollowedPlacement requireStaff(UUID placementId, Actor actor) {
        return required(placementId, actor, true);
    }

    /** @throws Refused NOT_FOUND unless the actor is one of the parties */
    @Transactional
    public FollowedPlacement requireParty(UUID placementId, Actor actor) {
        return required(placementId, actor, false);
    }

    /** The follow-up has been planned; its first contact is one of the start gates (AGR-02, HR-12). */
    @Transactional(TxType.MANDATORY)
    public void followUpPlanned(UUID placementId, LocalDate firstContact) {
        Placement placement = rows.lock(placementId).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (!firstContact.equals(placement.firstContactOn())) {
            rows.update(placement.withFirstContact(firstContact));
        }
    }

    private FollowedPlacement required(UUID placementId, Actor actor, boolean staffOnly) {
        Placement placement = rows.findById(placementId).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Agreement agreement = agreements
                .findById(placement.agreementId())
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (staffOnly) {
            access.requireStaff(agreement, actor);
        } else {
            access.requireParty(agreement, actor);
        }
        return FollowedPlacement.of(placement);
    }
}
