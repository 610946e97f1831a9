package no.innpass.platform.retention;

import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One kind, from its first thing past the term to the last: a page in each transaction, so that each thing goes whole or not at all. */
@Singleton
class ForgetKind {
    private static final int PAGE = 200;
    private static final UUID FIRST = new UUID(0, 0);
    private static final Logger LOG = LoggerFactory.getLogger(ForgetKind.class);

    private final Settings settings;
    private final Holds holds;
    private final BusinessClock clock;
    private final SynchronousTransactionManager<Connection> transactions;

    ForgetKind(
            Settings settings,
            Holds holds,
            BusinessClock clock,
            SynchronousTransactionManager<Connection> transactions) {
        this.settings = settings;
        this.holds = holds;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** A failure is logged and told in the answer, and stops this kind alone. */
    KindCount run(Forgets forgets, boolean dryRun) {
        int number = settings.integer(forgets.period());
        Instant before = Term.before(clock.today(), forgets.period(), number);
        Tally tally = new Tally();
        try {
            switch (forgets) {
                case ForgetsRows rows ->
                    tally.gone += transactions.execute(
                            TransactionDefinition.DEFAULT, status -> dryRun ? rows.due(before) : rows.forget(before));
                case ForgetsThings things -> pages(things, before, dryRun, tally);
            }
        } catch (RuntimeException e) {
            tally.failed = true;
            LOG.error("Retention of {} stopped; the other kinds go on", forgets.kind(), e);
        }
        return new KindCount(forgets.kind(), forgets.period() + "=" + number, tally.gone, tally.held, tally.failed);
    }

    private void pages(ForgetsThings things, Instant before, boolean dryRun, Tally tally) {
        UUID after = FIRST;
        List<ForgetsThings.Due> page;
        do {
            UUID last = after;
            page = transactions.execute(
                    TransactionDefinition.DEFAULT, status -> page(things, before, last, dryRun, tally));
            after = page.isEmpty() ? after : page.getLast().id();
        } while (page.size() == PAGE);
    }

    private List<ForgetsThings.Due> page(
            ForgetsThings things, Instant before, UUID after, boolean dryRun, Tally tally) {
        List<ForgetsThings.Due> page = things.due(before, after, PAGE);
        Set<UUID> held =
                holds.held(page.stream().flatMap(due -> due.about().stream()).toList());
        List<UUID> going = new ArrayList<>();
        for (ForgetsThings.Due due : page) {
            if (due.about().stream().noneMatch(held::contains)) {
                going.add(due.id());
            }
        }
        if (!dryRun && !going.isEmpty()) {
            things.forget(going);
        }
        tally.gone += going.size();
        tally.held += page.size() - going.size();
        return page;
    }

    /** Counted after the work of a page, so that a page that is rolled back is not counted. */
    private static final class Tally {
        private long gone;
        private long held;
        private boolean failed;
    }
}
