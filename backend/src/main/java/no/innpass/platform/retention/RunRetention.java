package no.innpass.platform.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.time.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All kinds, one after the other, and the report. Running it again finds nothing to do. */
@Singleton
public class RunRetention {
    private static final Logger LOG = LoggerFactory.getLogger(RunRetention.class);

    private final List<Forgets> kinds;
    private final ForgetKind forgetKind;
    private final RunRows runs;
    private final BusinessClock clock;
    private final Clock system;

    RunRetention(List<Forgets> kinds, ForgetKind forgetKind, RunRows runs, BusinessClock clock, Clock system) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparingInt(Forgets::turn).thenComparing(Forgets::kind))
                .toList();
        this.forgetKind = forgetKind;
        this.runs = runs;
        this.clock = clock;
        this.system = system;
    }

    /** What would go now, by kind; nothing changes. */
    public List<KindCount> dryRun() {
        return kinds.stream().map(kind -> forgetKind.run(kind, true)).toList();
    }

    /** Now, whatever ran before today. */
    public List<KindCount> run() {
        return run(runs.begin(clock.now(), Optional.empty()).orElseThrow());
    }

    /** Once for each day of business time, whichever instance comes first; empty when it has run. */
    public Optional<List<KindCount>> nightly(LocalDate day) {
        return runs.begin(clock.now(), Optional.of(day)).map(this::run);
    }

    private List<KindCount> run(UUID run) {
        Instant begun = system.instant();
        List<KindCount> counts = new ArrayList<>();
        for (Forgets kind : kinds) {
            KindCount count = forgetKind.run(kind, false);
            runs.count(run, count);
            counts.add(count);
        }
        runs.end(run, system.instant().toEpochMilli() - begun.toEpochMilli());
        LOG.info(
                "Retention: {} gone, {} kept by a hold",
                counts.stream().mapToLong(KindCount::gone).sum(),
                counts.stream().mapToLong(KindCount::held).sum());
        return counts;
    }
}
