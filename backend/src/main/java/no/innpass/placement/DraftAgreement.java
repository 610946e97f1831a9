package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.introduction.AcceptedOffer;
import no.innpass.introduction.Introductions;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/**
 * Makes the draft of an agreement from an accepted offer, so that nothing is typed twice, and takes the introduction to CONVERTED in
 * the same transaction (16.2, 16.3). Done before: nothing happens.
 */
@Singleton
class DraftAgreement {
    private final Introductions introductions;
    private final AgreementRows rows;
    private final Steps steps;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    DraftAgreement(
            Introductions introductions, AgreementRows rows, Steps steps, Outbox outbox, Ids ids, BusinessClock clock) {
        this.introductions = introductions;
        this.rows = rows;
        this.steps = steps;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void draft(UUID introductionId) {
        Optional<AcceptedOffer> accepted = introductions.convert(introductionId);
        if (accepted.isEmpty()) {
            return;
        }
        AcceptedOffer offer = accepted.get();
        UUID id = ids.next();
        AgreementState state = steps.takeBySystem(AgreementTable.STEPS, id, null, AgreementAction.MAKE_DRAFT, null);
        rows.save(new Agreement(
                id,
                introductionId,
                offer.candidateId(),
                offer.placeId(),
                offer.workplaceId(),
                offer.employerId(),
                offer.officeId(),
                offer.adviserId(),
                1,
                state,
                null,
                offer.startsOn(),
                offer.endsOn(),
                offer.hoursWeek(),
                offer.hoursPerWeek(),
                offer.prospect(),
                offer.supervisorName(),
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                clock.now(),
                null));
        outbox.append(new AgreementMoved(id, state));
    }
}
