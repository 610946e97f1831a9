package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.exposure.CountsExposure;
import no.innpass.candidate.exposure.ExposureKind;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;

/** How far a candidate's introductions came, read from their steps: nothing is counted beside them, so nothing can drift (MAT-29). */
@Singleton
class CountIntroductions implements CountsExposure {
    private static final Map<IntroductionState, ExposureKind> KINDS = new EnumMap<>(Map.of(
            IntroductionState.ASKED, ExposureKind.ASKED,
            IntroductionState.PRESENTED, ExposureKind.PRESENTED,
            IntroductionState.MEETING_SET, ExposureKind.INVITED,
            IntroductionState.ACCEPTED, ExposureKind.ACCEPTED,
            IntroductionState.RETURNED, ExposureKind.RETURNED));

    private final Rows rows;

    CountIntroductions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<ExposureKind, Integer> counts(UUID candidate, LocalDate since) {
        Map<ExposureKind, Integer> counts = new EnumMap<>(ExposureKind.class);
        rows.list(
                        """
                        select l.to_state, count(distinct l.subject)::int from transition_log l join introduction i on i.id = l.subject
                        where i.candidate_id = ? and l.machine = 'introduction' and l.to_state = any(?) and l.at >= ?
                            and l.from_state is distinct from l.to_state
                        group by l.to_state""",
                        row -> Map.entry(IntroductionState.valueOf(row.getString(1)), row.getInt(2)),
                        candidate,
                        KINDS.keySet(),
                        since.atStartOfDay(BusinessClock.ZONE).toInstant())
                .forEach(one -> counts.put(KINDS.get(one.getKey()), one.getValue()));
        return counts;
    }
}
