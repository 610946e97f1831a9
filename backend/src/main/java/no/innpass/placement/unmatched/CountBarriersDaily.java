package no.innpass.placement.unmatched;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.jobs.JobOnPeople;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.time.BusinessClock;

/**
 * Counts each day for everybody unmatched what stands between (MAT-37), so that the page reads and does not weigh: one person against ten thousand
 * places takes as long as a page may take.
 */
@Singleton
class CountBarriersDaily implements JobOnPeople {
    /** In one run; the next takes the others. */
    static final int MOST = 500;

    private final FindUnmatched findUnmatched;
    private final CountEach countEach;
    private final BarrierRows stored;
    private final Candidates candidates;
    private final Offices offices;
    private final BusinessClock clock;

    CountBarriersDaily(
            FindUnmatched findUnmatched,
            CountEach countEach,
            BarrierRows stored,
            Candidates candidates,
            Offices offices,
            BusinessClock clock) {
        this.findUnmatched = findUnmatched;
        this.countEach = countEach;
        this.stored = stored;
        this.candidates = candidates;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "COUNT_BARRIERS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_TEN_MINUTES;
    }

    @Override
    public ProcessingPurpose purpose() {
        return ProcessingPurpose.FIND_PLACES;
    }

    @Override
    @Transactional
    public Map<UUID, UUID> due() {
        Map<UUID, UUID> due = new LinkedHashMap<>();
        for (Office office : offices.all()) {
            if (due.size() < MOST) {
                dueAt(office).forEach(id -> due.put(id, id));
            }
        }
        return due;
    }

    private List<UUID> dueAt(Office office) {
        List<UUID> ids =
                findUnmatched.ofOffice(office.id()).stream().map(Candidate::id).toList();
        Map<UUID, BarrierRows.Counted> counted = stored.of(ids);
        LocalDate today = clock.today();
        return ids.stream()
                .filter(id -> !counted.containsKey(id) || counted.get(id).on().isBefore(today))
                .toList();
    }

    @Override
    @Transactional
    public int work(List<UUID> people) {
        List<UUID> now = people.stream().limit(MOST).toList();
        Map<UUID, List<UUID>> byOffice = candidates.find(now).values().stream()
                .collect(Collectors.groupingBy(
                        Candidate::officeId, TreeMap::new, Collectors.mapping(Candidate::id, Collectors.toList())));
        byOffice.forEach((office, there) -> countEach
                .of(office, there)
                .forEach((person, barriers) ->
                        stored.put(person, new BarrierRows.Counted(barriers.codes(), clock.today()))));
        return now.size();
    }
}
