package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A place is closed or filled: what is open for it closes, with that as the reason (INT-01). An accepted offer stays when the place
 * is merely full, because it may be the one that filled it. Run again it finds nothing to do.
 */
@Singleton
class CloseForPlace {
    private static final Set<IntroductionState> MAY_HAVE_FILLED_IT = EnumSet.of(IntroductionState.ACCEPTED);

    private final IntroductionRows rows;
    private final Way way;

    CloseForPlace(IntroductionRows rows, Way way) {
        this.rows = rows;
        this.way = way;
    }

    @Transactional
    public void filled(UUID placeId) {
        close(placeId, MAY_HAVE_FILLED_IT);
    }

    @Transactional
    public void closed(UUID placeId) {
        close(placeId, Set.of());
    }

    private void close(UUID placeId, Set<IntroductionState> kept) {
        for (Introduction introduction : rows.lockOpenOfPlace(placeId)) {
            if (!kept.contains(introduction.state())) {
                way.stored(introduction.in(way.stepBySystem(introduction, IntroductionAction.CLOSE_BY_PLACE)));
            }
        }
    }
}
