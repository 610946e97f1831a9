package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.introduction.Aftermath;
import no.innpass.introduction.Introductions;
import no.innpass.practiceplace.PlaceState;
import no.innpass.practiceplace.PracticePlaces;

/**
 * A place is filled or closed: agreements for it that not all have accepted can never be carried out, and are cancelled with that as
 * the reason. A place that has opened again meanwhile keeps them. Run again it finds nothing to do.
 */
@Singleton
class CancelForPlace {
    /** Why, as the log of steps keeps it. */
    enum Reason {
        PLACE_FILLED,
        PLACE_CLOSED
    }

    private final AgreementRows rows;
    private final AgreementWay way;
    private final PracticePlaces places;
    private final Introductions introductions;

    CancelForPlace(AgreementRows rows, AgreementWay way, PracticePlaces places, Introductions introductions) {
        this.rows = rows;
        this.way = way;
        this.places = places;
        this.introductions = introductions;
    }

    @Transactional
    public void gone(UUID placeId) {
        PlaceState state = places.card(placeId).map(place -> place.state()).orElse(PlaceState.CLOSED);
        if (state == PlaceState.FILLED) {
            cancel(placeId, Reason.PLACE_FILLED);
        } else if (state == PlaceState.CLOSED) {
            cancel(placeId, Reason.PLACE_CLOSED);
        }
    }

    private void cancel(UUID placeId, Reason reason) {
        for (Agreement agreement : rows.lockUnfinishedOfPlace(placeId)) {
            way.takeBySystem(agreement, AgreementAction.CANCEL, reason);
            introductions.cameTo(agreement.introductionId(), Aftermath.CANCELLED);
        }
    }
}
