package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.introduction.Introductions;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A party accepts the content as it stands (AGR-05), itself or on paper through staff. With the last one the seat is taken and the
 * placement planned, in the same transaction: of two last acceptances for one seat only one can be.
 */
@Singleton
class AcceptAgreement {
    private final AgreementWay way;
    private final AgreementAccess access;
    private final ContentRows contents;
    private final ContentHash hash;
    private final AcceptanceRows acceptances;
    private final PlanPlacement planPlacement;
    private final Introductions introductions;
    private final Ids ids;
    private final BusinessClock clock;

    AcceptAgreement(
            AgreementWay way,
            AgreementAccess access,
            ContentRows contents,
            ContentHash hash,
            AcceptanceRows acceptances,
            PlanPlacement planPlacement,
            Introductions introductions,
            Ids ids,
            BusinessClock clock) {
        this.way = way;
        this.access = access;
        this.contents = contents;
        this.hash = hash;
        this.acceptances = acceptances;
        this.planPlacement = planPlacement;
        this.introductions = introductions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param contentHash what was read, 64 hexadecimal digits
     * @throws Refused VERSION_CHANGED, ALREADY_ACCEPTED; START_GATE, START_GONE; PLACE_FULL when the last seat has gone meanwhile; ASKED_ANEW (PLC-11)
     */
    @Transactional
    Agreement accept(UUID id, String contentHash, Actor actor) {
        Agreement agreement = way.locked(id);
        Party party = access.requireDecider(agreement, actor);
        return accept(agreement, contentHash, party, actor, null);
    }

    /** Registers what a party has signed on paper; staff's own acceptance is never on paper. */
    @Transactional
    Agreement registerPaper(UUID id, PaperAcceptanceRequest paper, Actor actor) {
        Agreement agreement = way.locked(id);
        access.requireAdviser(agreement, actor);
        return accept(agreement, paper.contentHash(), paper.party().party(), actor, paper);
    }

    private Agreement accept(
            Agreement agreement, String contentHash, Party party, Actor actor, @Nullable PaperAcceptanceRequest paper) {
        Set<Party> accepted = EnumSet.of(party);
        for (Acceptance earlier : acceptances.findByAgreementIdAndWithdrawnAtIsNullOrderByAcceptedAt(agreement.id())) {
            if (earlier.party() == party) {
                throw new Refused(new PlacementProblem.AlreadyAccepted());
            }
            accepted.add(earlier.party());
        }
        boolean last = accepted.size() == Party.values().length;
        Agreement after = way.take(agreement, last ? AgreementAction.ACCEPT_LAST : AgreementAction.ACCEPT, actor);
        introductions.requireYes(agreement.introductionId());
        AgreementContent content = contents.contentOf(agreement);
        if (!hash.textOf(content).equals(contentHash)) {
            throw new Refused(new PlacementProblem.VersionChanged());
        }
        if (last) {
            checkItCanBegin(content);
        }
        acceptances.save(new Acceptance(
                ids.next(),
                agreement.id(),
                agreement.number(),
                party,
                paper == null ? actor.personId() : null,
                paper == null ? null : paper.personName(),
                hash.of(content),
                paper == null ? AcceptanceChannel.IN_APP : AcceptanceChannel.ON_PAPER,
                paper == null ? null : paper.reason(),
                paper == null ? null : paper.witness(),
                actor.loginId(),
                clock.now(),
                null));
        if (last) {
            planPlacement.plan(after);
        }
        return after;
    }

    /** After the last acceptance nothing of it can be mended: it must be whole, and its start ahead. */
    private void checkItCanBegin(AgreementContent content) {
        List<StartGate> missing = StartGate.missingInContent(content);
        if (!missing.isEmpty()) {
            throw new Refused(new PlacementProblem.Gates(missing));
        }
        if (content.startsOn().isBefore(clock.today())) {
            throw new Refused(new PlacementProblem.StartGone(content.startsOn()));
        }
    }
}
