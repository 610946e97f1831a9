package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.matching.lists.QuotaMarks;
import no.innpass.measure.QuotaBar;
import no.innpass.measure.RunFrame;
import no.innpass.measure.RunFrames;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Who of a run stands outside its quota or budget (MAT-23): the first that joined are inside, the others wait in that order (MEA-18).
 * Whoever is left out of the cohort, and whoever's run is over, is in no line.
 */
@Singleton
class CohortQueue implements QuotaMarks {
    private final Rows rows;
    private final RunFrames frames;
    private final BusinessClock clock;

    CohortQueue(Rows rows, RunFrames frames, BusinessClock clock) {
        this.rows = rows;
        this.frames = frames;
        this.clock = clock;
    }

    /** @param line place in the order of joining, from 1 */
    record Place(UUID run, UUID candidate, int line) {}

    /** Somebody outside. @param waits place among those who wait, from 1 */
    record Waiting(UUID candidate, QuotaBar bar, int waits) {}

    @Override
    @Transactional
    public Map<UUID, QuotaBar> of(Collection<UUID> candidates) {
        Map<UUID, QuotaBar> marks = new HashMap<>();
        if (candidates.isEmpty()) {
            return marks;
        }
        List<Place> places = rows.list(
                """
                select run_id, candidate_id, line from (
                  select m.run_id, m.candidate_id, row_number() over (partition by m.run_id order by m.joined_on, m.line) as line
                  from cohort_member m join course_run r on r.id = m.run_id
                  where m.state <> 'EXCLUDED' and r.ends_on >= ? and m.run_id in
                    (select run_id from cohort_member where candidate_id = any (?::uuid[]))) lines
                where candidate_id = any (?::uuid[])""",
                row -> new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)),
                clock.today(),
                candidates,
                candidates);
        Map<UUID, RunFrame> all = frames.of(places.stream().map(Place::run).collect(Collectors.toSet()));
        for (Place place : places) {
            @Nullable QuotaBar bar = all.getOrDefault(place.run(), RunFrame.OPEN).bars(place.line());
            if (bar != null) {
                marks.merge(place.candidate(), bar, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return marks;
    }

    /** Those of one run who wait, in their order. */
    @Transactional
    List<Waiting> waiting(UUID run, RunFrame frame) {
        List<UUID> order = rows.list(
                "select candidate_id from cohort_member where run_id = ? and state <> 'EXCLUDED' order by joined_on, line",
                row -> row.getObject(1, UUID.class),
                run);
        List<Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            @Nullable QuotaBar bar = frame.bars(i + 1);
            if (bar != null) {
                waiting.add(new Waiting(order.get(i), bar, waiting.size() + 1));
            }
        }
        return waiting;
    }
}
