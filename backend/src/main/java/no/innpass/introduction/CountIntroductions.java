package no.innpass.introduction;

import static no.innpass.introduction.IntroductionState.*;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.exposure.CountsExposure;
import no.innpass.candidate.exposure.ExposureKind;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;

/**
 * How far a candidate's introductions came, read from their steps: nothing is counted beside them, so nothing can drift (MAT-29). An
 * introduction counts once for each kind.
 *
 * <p>INVITED is an employer who has been told the name and calls the person in: to a meeting, or straight to a place. RETURNED is an application
 * that came back, or an introduction that ended without a place after the employer was told the name, whoever ended it; what comes after an
 * accepted offer is counted where it is known.
 */
@Singleton
class CountIntroductions implements CountsExposure {
    private static final Map<ExposureKind, Set<IntroductionState>> STEPS = new EnumMap<>(Map.of(
            ExposureKind.ASKED, EnumSet.of(ASKED),
            ExposureKind.PRESENTED, EnumSet.of(PRESENTED),
            ExposureKind.INVITED, EnumSet.of(MEETING_SET, OFFERED),
            ExposureKind.ACCEPTED, EnumSet.of(ACCEPTED)));
    private static final Set<IntroductionState> ENDED_WITHOUT_PLACE =
            EnumSet.of(NOT_CHOSEN, OFFER_DECLINED, EXPIRED, WITHDRAWN, CLOSED_BY_PLACE);

    private final Rows rows;

    CountIntroductions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<ExposureKind, Integer> counts(UUID candidate, LocalDate since) {
        Instant from = since.atStartOfDay(BusinessClock.ZONE).toInstant();
        Map<ExposureKind, Integer> counts = new EnumMap<>(ExposureKind.class);
        STEPS.forEach((kind, states) -> counts.put(kind, reached(candidate, states, from)));
        counts.put(ExposureKind.RETURNED, returned(candidate, from));
        return counts;
    }

    private int reached(UUID candidate, Collection<IntroductionState> states, Instant from) {
        return count("l.to_state = any(?)", candidate, from, states);
    }

    private int returned(UUID candidate, Instant from) {
        return count("""
                (l.to_state = 'RETURNED' or l.to_state = any(?) and exists (select from transition_log p
                    where p.machine = 'introduction' and p.subject = i.id and p.to_state = 'PRESENTED'))""", candidate, from, ENDED_WITHOUT_PLACE);
    }

    private int count(String steps, UUID candidate, Instant from, Collection<IntroductionState> states) {
        return rows.first("""
                        select count(distinct i.id)::int from introduction i join transition_log l on l.subject = i.id
                        where i.candidate_id = ? and l.machine = 'introduction' and l.at >= ?
                            and l.from_state is distinct from l.to_state and """ + " " + steps, row -> row.getInt(1), candidate, from, states)
                .orElse(0);
    }
}
