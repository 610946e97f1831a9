package no.innpass.platform.jobs;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.innpass.platform.purpose.AskBasis;
import no.innpass.platform.purpose.LawfulPeople;
import no.innpass.platform.time.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs, and stands between them and people without a basis. Somebody who is skipped is written down once a day for each job. */
@Singleton
public class RunJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RunJobs.class);

    private final List<Job> jobs;
    private final LawfulPeople lawful;
    private final BusinessClock clock;
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /** Who has been written down on that day. */
    private record Told(LocalDate day, Set<UUID> people) {}

    RunJobs(List<Job> jobs, LawfulPeople lawful, BusinessClock clock) {
        this.jobs = jobs.stream()
                .sorted(Comparator.comparingInt(Job::turn).thenComparing(Job::name))
                .toList();
        this.lawful = lawful;
        this.clock = clock;
    }

    /** In the order in which they run. */
    public List<Job> all() {
        return jobs;
    }

    /** One after the other; what goes wrong in one is logged and keeps none of the others. */
    public void run(Pace pace) {
        for (Job job : jobs) {
            if (job.pace() == pace) {
                try {
                    int done = run(job);
                    if (done > 0) {
                        LOG.info("By the clock: {} {}", job.name(), done);
                    }
                } catch (RuntimeException e) {
                    LOG.error("The job {} stopped; it comes again", job.name(), e);
                }
            }
        }
    }

    /**
     * Now, whatever its pace.
     *
     * @return on how many something was done
     */
    public int run(String name) {
        return run(jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No job " + name)));
    }

    private int run(Job job) {
        return switch (job) {
            case JobOnPeople people -> run(people);
            case JobInPages pages -> pages.run(basis(pages));
            case JobThatProtects protects -> protects.run();
            case JobOnThings things -> things.run();
        };
    }

    private int run(JobOnPeople job) {
        Map<UUID, UUID> due = job.due();
        if (due.isEmpty()) {
            return 0;
        }
        Set<UUID> people = Set.copyOf(
                basis(job).of(job.purpose(), due.values().stream().distinct().toList()));
        List<UUID> things = due.entrySet().stream()
                .filter(one -> people.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return things.isEmpty() ? 0 : job.work(things);
    }

    private AskBasis basis(Job job) {
        LocalDate today = clock.today();
        Set<UUID> written = told.compute(
                        job.name(),
                        (name, before) -> before != null && before.day().equals(today)
                                ? before
                                : new Told(today, ConcurrentHashMap.newKeySet()))
                .people();
        return (purpose, people) -> lawful.of(purpose, people, written);
    }
}
