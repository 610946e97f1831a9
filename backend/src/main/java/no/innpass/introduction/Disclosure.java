package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.innpass.candidate.consent.Consent;
import no.innpass.candidate.consent.ConsentType;
import no.innpass.candidate.consent.Consents;
import no.innpass.candidate.consent.Receiver;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.ActorKind;

/**
 * Consents that an employer's stage needs (HR-4, PRI-04): ANONYMOUS_CARD for the region of the workplace or for all, then
 * PRESENT_TO_EMPLOYER for this very employer. A consent that holds here cannot be withdrawn before the transaction ends.
 */
@Singleton
class Disclosure {
    private static final String CARD_POINTER = "/anonymousCard";

    private final Consents consents;
    private final Workplaces workplaces;
    private final Areas areas;

    Disclosure(Consents consents, Workplaces workplaces, Areas areas) {
        this.consents = consents;
        this.workplaces = workplaces;
        this.areas = areas;
    }

    /** @throws Refused CONSENT_NEEDED */
    void requireAnonymousCard(Introduction introduction) {
        if (!mayShowCard(introduction)) {
            throw new Refused(new IntroductionProblem.ConsentNeeded(CARD_POINTER));
        }
    }

    /** The same, giving the consent here when the candidate says so in the same answer. */
    void requireAnonymousCard(Introduction introduction, boolean givenHere, Actor candidate) {
        if (mayShowCard(introduction)) {
            return;
        }
        if (!givenHere) {
            throw new Refused(new IntroductionProblem.ConsentNeeded(CARD_POINTER));
        }
        give(introduction, ConsentType.ANONYMOUS_CARD, region(introduction.workplaceId()), candidate);
    }

    boolean mayShowCard(Introduction introduction) {
        return mayShowCard(introduction.candidateId(), introduction.workplaceId());
    }

    boolean mayShowCard(UUID candidate, UUID workplace) {
        return consents.isGiven(candidate, ConsentType.ANONYMOUS_CARD, Receiver.ALL)
                || consents.isGiven(candidate, ConsentType.ANONYMOUS_CARD, region(workplace));
    }

    /** @throws Refused CONSENT_NEEDED */
    void requireToEmployer(Introduction introduction) {
        if (!mayPresent(introduction)) {
            throw new Refused(new IntroductionProblem.ConsentNeeded("/presentation"));
        }
    }

    boolean mayPresent(Introduction introduction) {
        return consents.isGiven(
                introduction.candidateId(),
                ConsentType.PRESENT_TO_EMPLOYER,
                Receiver.employer(introduction.employerId()));
    }

    /** The candidate's yes to the words is the yes to this reader. */
    void giveToEmployer(Introduction introduction, Actor candidate) {
        if (!mayPresent(introduction)) {
            give(
                    introduction,
                    ConsentType.PRESENT_TO_EMPLOYER,
                    Receiver.employer(introduction.employerId()),
                    candidate);
        }
    }

    /** What the employer sees now: the stage of the state, as far as the consents that it needs are there (PRI-04, PRI-05). */
    DisclosureStage stage(Introduction introduction) {
        DisclosureStage stage = introduction.stage();
        if (stage.compareTo(DisclosureStage.PRESENTED) >= 0 && mayPresent(introduction)) {
            return stage;
        }
        return stage != DisclosureStage.NONE && mayShowCard(introduction)
                ? DisclosureStage.ANONYMOUS
                : DisclosureStage.NONE;
    }

    /** All that an employer reads of a name before the stage CONTACT. */
    static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private void give(Introduction introduction, ConsentType type, Receiver receiver, Actor candidate) {
        Consent asked = consents.ask(
                introduction.candidateId(),
                type,
                receiver,
                candidate.language(),
                ActorKind.CANDIDATE,
                candidate.loginId());
        consents.give(asked.id(), introduction.candidateId(), null, candidate.loginId());
    }

    /** Where the workplace is; for all when nobody knows. */
    private Receiver region(UUID workplace) {
        return workplaces
                .find(workplace)
                .map(WorkplaceCard::municipalityNumber)
                .flatMap(areas::municipality)
                .map(municipality -> Receiver.region(municipality.county().region()))
                .orElse(Receiver.ALL);
    }
}
