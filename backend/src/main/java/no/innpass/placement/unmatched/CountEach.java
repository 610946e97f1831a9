package no.innpass.placement.unmatched;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.matching.barrier.BarrierCode;
import no.innpass.matching.barrier.Barriers;
import no.innpass.matching.lists.CountBarriers;
import no.innpass.matching.lists.QuotaMarks;
import no.innpass.measure.CourseRuns;
import no.innpass.measure.QuotaBar;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;

/** What stands between some people of one office and a place: what the lists know, and what measures know beside them (MAT-37). */
@Singleton
class CountEach {
    private static final int MONTHS_AFTER_STOP = 12;

    private final CountBarriers countBarriers;
    private final QuotaMarks quotaMarks;
    private final CourseRuns runs;
    private final Candidates candidates;
    private final Rows rows;
    private final BusinessClock clock;

    CountEach(
            CountBarriers countBarriers,
            QuotaMarks quotaMarks,
            CourseRuns runs,
            Candidates candidates,
            Rows rows,
            BusinessClock clock) {
        this.countBarriers = countBarriers;
        this.quotaMarks = quotaMarks;
        this.runs = runs;
        this.candidates = candidates;
        this.rows = rows;
        this.clock = clock;
    }

    /** Everybody is in the answer. */
    Map<UUID, Barriers> of(UUID office, Collection<UUID> people) {
        Map<UUID, QuotaBar> barred = quotaMarks.of(people);
        Set<UUID> moneyStopped = Set.copyOf(moneyStopped(people));
        List<LanguageLevels> needs = runs.comingNeeds(List.of(office), clock.today());
        Map<UUID, CandidateFacts> facts = candidates.facts(people);
        Map<UUID, Barriers> all = new HashMap<>();
        countBarriers.of(people).forEach((person, barriers) -> {
            Set<BarrierCode> before = EnumSet.noneOf(BarrierCode.class);
            QuotaBar bar = barred.get(person);
            if (bar != null) {
                before.add(bar == QuotaBar.BUDGET ? BarrierCode.NO_BUDGET : BarrierCode.NO_CAPACITY);
            }
            if (moneyStopped.contains(person)) {
                before.add(BarrierCode.NO_BUDGET);
            }
            CandidateFacts known = facts.get(person);
            boolean noClass = known != null && noClassFor(known.language().functional(), needs);
            all.put(
                    person,
                    barriers.with(
                            before,
                            noClass
                                    ? EnumSet.of(BarrierCode.NO_MEASURE_FOR_GROUP)
                                    : EnumSet.noneOf(BarrierCode.class)));
        });
        return all;
    }

    /**
     * Classes are to start, and each asks for more Norwegian than the person is known to have; a skill that is not known misses nothing.
     *
     * @param needs of each class; none: nothing can be said
     */
    static boolean noClassFor(LanguageLevels known, Collection<LanguageLevels> needs) {
        return !needs.isEmpty() && needs.stream().allMatch(need -> misses(known, need));
    }

    private static boolean misses(LanguageLevels known, LanguageLevels need) {
        for (LanguageSkill skill : LanguageSkill.values()) {
            if (known.code(skill) > 0 && known.code(skill) < need.code(skill)) {
                return true;
            }
        }
        return false;
    }

    /** Whose last placement ended because the money stopped. */
    private List<UUID> moneyStopped(Collection<UUID> people) {
        LocalDate since = clock.today().minusMonths(MONTHS_AFTER_STOP);
        return rows.list("""
                select candidate_id from (
                  select distinct on (candidate_id) id, candidate_id, ended_on from placement
                  where candidate_id = any(?::uuid[]) and state in ('ENDED', 'CLOSED') order by candidate_id, ended_on desc, id) newest
                where ended_on >= ? and exists (
                  select from placement_end_reason r where r.placement_id = newest.id and r.reason = 'BUDGET_STOP')""", row -> row.getObject(1, UUID.class), people, since);
    }
}
