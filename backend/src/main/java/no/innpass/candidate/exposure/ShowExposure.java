package no.innpass.candidate.exposure;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/** How often one candidate has been shown, opened, asked, and so on, as far back as counts are kept. */
@Singleton
class ShowExposure {
    private final Candidates candidates;
    private final List<CountsExposure> rooms;
    private final Rows rows;
    private final Settings settings;
    private final BusinessClock clock;

    ShowExposure(Candidates candidates, List<CountsExposure> rooms, Rows rows, Settings settings, BusinessClock clock) {
        this.candidates = candidates;
        this.rooms = rooms;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws no.innpass.platform.problem.Refused NOT_FOUND for somebody else's candidate */
    @Transactional
    ExposureView show(Actor actor, UUID id) {
        candidates.open(actor, id);
        LocalDate since = clock.today().minusMonths(settings.integer("retention.introduction.months"));
        Map<ExposureKind, Integer> counts = new EnumMap<>(ExposureKind.class);
        rows.list(
                        "select kind, sum(times)::int from candidate_exposure where candidate_id = ? and day >= ? group by kind",
                        row -> Map.entry(ExposureKind.valueOf(row.getString(1)), row.getInt(2)),
                        id,
                        since)
                .forEach(one -> counts.merge(one.getKey(), one.getValue(), Integer::sum));
        rooms.forEach(room -> room.counts(id, since).forEach((kind, times) -> counts.merge(kind, times, Integer::sum)));
        return new ExposureView(
                since,
                Arrays.stream(ExposureKind.values())
                        .map(kind -> new ExposureView.CountView(kind, counts.getOrDefault(kind, 0)))
                        .toList(),
                rows.first(
                                "select day from candidate_exposure where candidate_id = ? and kind = 'SHOWN' order by day desc limit 1",
                                row -> row.getObject(1, LocalDate.class),
                                id)
                        .orElse(null));
    }
}
