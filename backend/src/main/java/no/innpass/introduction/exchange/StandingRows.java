package no.innpass.introduction.exchange;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.introduction.IntroductionState;
import no.innpass.platform.database.Rows;

/** Who is on the way where; inside the caller's transaction. */
@Singleton
class StandingRows {
    /** Nothing has been offered yet: the pair can still be another one. */
    private static final Set<IntroductionState> MOVABLE = EnumSet.of(
            IntroductionState.SUGGESTED,
            IntroductionState.ASKED,
            IntroductionState.CONSENTED,
            IntroductionState.PRESENTED_ANON,
            IntroductionState.INTERESTED,
            IntroductionState.PRESENTED);

    private static final Set<IntroductionState> PROMISED =
            EnumSet.of(IntroductionState.OFFERED, IntroductionState.ACCEPTED);

    /** An agreement on the way speaks for a seat, as an offer does. */
    private static final String ALIVE =
            "(i.state = any(?::text[]) or i.state = any(?::text[]) or i.state = 'CONVERTED' and i.came_to is null)";

    private final Rows rows;

    StandingRows(Rows rows) {
        this.rows = rows;
    }

    /** Everybody on the way to a place that somebody of these offices is on the way to; the earliest of a place first. */
    List<Standing> atPlacesOf(Collection<UUID> offices) {
        return rows.list(
                "select i.id, i.candidate_id, i.place_id, i.office_id, i.state = any(?::text[]) from introduction i where "
                        + ALIVE
                        + " and i.place_id in (select place_id from introduction where office_id = any(?::uuid[]) and state = any(?::text[]))"
                        + " order by i.place_id, i.created_at, i.id",
                row -> new Standing(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getBoolean(5)),
                MOVABLE,
                MOVABLE,
                PROMISED,
                offices,
                MOVABLE);
    }

    /** Everybody on the way to one of these places. */
    List<Standing> at(Collection<UUID> places) {
        return rows.list(
                "select i.id, i.candidate_id, i.place_id, i.office_id, i.state = any(?::text[]) from introduction i where "
                        + ALIVE + " and i.place_id = any(?::uuid[]) order by i.place_id, i.created_at, i.id",
                row -> new Standing(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getBoolean(5)),
                MOVABLE,
                MOVABLE,
                PROMISED,
                places);
    }
}
