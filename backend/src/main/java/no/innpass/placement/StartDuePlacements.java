package no.innpass.placement;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clock's part of starting: what is due today begins, each in a transaction of its own; what a gate holds back waits. */
@Singleton
class StartDuePlacements {
    private static final Logger LOG = LoggerFactory.getLogger(StartDuePlacements.class);

    private final PlacementRows rows;
    private final StartPlacement startPlacement;
    private final BusinessClock clock;

    StartDuePlacements(PlacementRows rows, StartPlacement startPlacement, BusinessClock clock) {
        this.rows = rows;
        this.startPlacement = startPlacement;
        this.clock = clock;
    }

    /** How many began. */
    int run() {
        int begun = 0;
        for (UUID id : rows.dueToStart(clock.today())) {
            try {
                startPlacement.start(id, null);
                begun++;
            } catch (Refused heldBack) {
                LOG.debug(
                        "Placement {} does not begin: {}",
                        id,
                        heldBack.problem().code());
            }
        }
        return begun;
    }
}
