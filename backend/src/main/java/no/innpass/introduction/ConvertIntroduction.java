package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** The last step, in the transaction that makes the agreement draft (16.2). */
@Singleton
class ConvertIntroduction {
    private final Way way;
    private final OfferRows offers;
    private final RequestRows requests;

    ConvertIntroduction(Way way, OfferRows offers, RequestRows requests) {
        this.way = way;
        this.offers = offers;
        this.requests = requests;
    }

    /** Empty when it is not ACCEPTED: converted before, or withdrawn meanwhile. */
    @Transactional(TxType.MANDATORY)
    Optional<AcceptedOffer> convert(UUID id) {
        Introduction introduction = way.locked(id);
        if (introduction.state() != IntroductionState.ACCEPTED) {
            return Optional.empty();
        }
        Offer offer = offers.findById(id).orElseThrow();
        UUID adviser = requests.findById(id).orElseThrow().askedBy();
        way.stored(introduction.in(way.stepBySystem(introduction, IntroductionAction.CONVERT)));
        return Optional.of(AcceptedOffer.of(introduction, offer, adviser));
    }
}
