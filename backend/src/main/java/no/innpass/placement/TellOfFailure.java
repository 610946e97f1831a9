package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import no.innpass.employer.recovery.Recoveries;

/** Tells the workplace's room that a placement failed there (EMP-10); why, and whose it was, stays here. */
@Singleton
class TellOfFailure {
    private final PlacementRows placements;
    private final HostHistoryRows history;
    private final Recoveries recoveries;

    TellOfFailure(PlacementRows placements, HostHistoryRows history, Recoveries recoveries) {
        this.placements = placements;
        this.history = history;
        this.recoveries = recoveries;
    }

    /** Nothing for one that did not fail, or is gone. */
    @Transactional
    void tell(UUID id) {
        if (history.one(id).filter(PastPlacement::failed).isPresent()) {
            placements
                    .findById(id)
                    .ifPresent(placement -> recoveries.placementFailed(
                            id, placement.workplaceId(), Objects.requireNonNull(placement.endedOn())));
        }
    }
}
