package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;

/**
 * Takes places off the lists: those that nobody has confirmed for long, whose workplace is closed or without owner, or that the employer wants nobody
 * for just now (PLC-12, 16.1). Nothing is lost: one click brings a place back once the reason is gone.
 */
@Singleton
class PausePracticePlaces {
    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;
    private final Freshness freshness;
    private final Outbox outbox;

    PausePracticePlaces(
            Workplaces workplaces,
            PracticePlaceRows places,
            PlaceSteps steps,
            PackPlaceFacts pack,
            Freshness freshness,
            Outbox outbox) {
        this.workplaces = workplaces;
        this.places = places;
        this.steps = steps;
        this.pack = pack;
        this.freshness = freshness;
        this.outbox = outbox;
    }

    /** @return how many, at most {@code limit}; those that somebody else holds just now are left for the next time */
    @Transactional
    int pauseStale(int limit) {
        List<PracticePlace> stale = places.lockStale(freshness.pausedUntil(), limit);
        stale.forEach(place -> pause(place, PlacePauseReason.NOT_CONFIRMED, Acting.SYSTEM));
        return stale.size();
    }

    /**
     * The employer, or staff for it, wants nobody suggested for a while.
     *
     * @throws Refused NOT_FOUND, STEP_REFUSED
     */
    @Transactional
    void pause(UUID id, Acting by) {
        PracticePlace place = steps.hold(id);
        PlaceSteps.require(place.state(), PlaceAction.PAUSE, by);
        pause(place, PlacePauseReason.BY_HAND, by);
    }

    /** Those that are out at a workplace that the register has closed, or that nobody owns any more; at any other, none. */
    @Transactional
    void pauseAt(UUID workplace) {
        workplaces.find(workplace).flatMap(this::reason).ifPresent(reason -> pauseAll(workplace, reason));
    }

    /** Those that are out at all workplaces of a body that is bankrupt, is wound up, or is gone; a click brings each back while its unit is open. */
    @Transactional
    void pauseOf(UUID employer) {
        workplaces.ofEmployer(employer).forEach(workplace -> pauseAll(workplace, PlacePauseReason.EMPLOYER_CLOSED));
    }

    private Optional<PlacePauseReason> reason(WorkplaceCard workplace) {
        if (workplaces.isClosed(workplace.id())) {
            return Optional.of(PlacePauseReason.WORKPLACE_CLOSED);
        }
        return workplace.ownerId() == null ? Optional.of(PlacePauseReason.NO_OWNER) : Optional.empty();
    }

    private void pauseAll(UUID workplace, PlacePauseReason reason) {
        places.lockAt(workplace).stream()
                .filter(place -> place.state() == PlaceState.PUBLISHED)
                .forEach(place -> pause(place, reason, Acting.SYSTEM));
    }

    private void pause(PracticePlace place, PlacePauseReason reason, Acting by) {
        steps.log(place.id(), place.state(), PlaceAction.PAUSE, by, reason.name());
        places.pause(place.id(), reason);
        outbox.append(new PracticePlacePaused(place.id()));
        pack.pack(place.id());
    }
}
