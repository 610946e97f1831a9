package no.innpass.process.bench;

import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import no.innpass.employer.register.ImportRegister;
import no.innpass.geography.Areas;
import no.innpass.platform.database.Rows;
import no.innpass.platform.jobs.Job;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.process.bench.drawn.DrawnRegister;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./run.sh bench lights --rows N}: what events and what time bring to the lights of so many workplaces. Each case says how many rows were due and how
 * many took another colour; beside the cases stands PostgreSQL copying the rows that they wrote from table to table, keys and indexes included.
 */
@Singleton
public class BenchLights {
    private static final int LEAST_A_SECOND = 50_000;
    private static final int NIGHTS = 30;
    private static final String COMPUTES = "COMPUTE_LIGHTS";
    private static final String OPEN = """
            insert into workplace_opening (place_id, workplace_id, open, confirmed_at, told_at)
            select id, id, true, moment, moment from (select id, ?::timestamptz - %s as moment from workplace) w
            on conflict (place_id) do update set (confirmed_at, told_at) = (excluded.confirmed_at, excluded.told_at)""";

    private final ImportRegister register;
    private final JobOnThings lights;
    private final Rows rows;
    private final SynchronousTransactionManager<Connection> transactions;
    private final BusinessClock clock;
    private final DrawnRegister drawn;

    BenchLights(
            ImportRegister register,
            List<Job> jobs,
            Rows rows,
            SynchronousTransactionManager<Connection> transactions,
            BusinessClock clock,
            Areas areas) {
        this.register = register;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
        lights = jobs.stream()
                .filter(job -> job.name().equals(COMPUTES))
                .map(JobOnThings.class::cast)
                .findFirst()
                .orElseThrow();
        drawn = new DrawnRegister(areas);
    }

    /** Needs an empty database; prints to {@code out}. */
    public void run(int workplaces, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("innpass-bench-lights");
        Path entities = folder.resolve("enheter.csv");
        Path units = folder.resolve("underenheter.csv");
        drawn.write(entities, units, (workplaces * 4 + 2) / 3);
        register.run(entities, false, done -> {});
        register.run(units, false, done -> {});
        timed(out, "the first light of each", lights::run);
        open("interval '0 days'");
        timed(out, "each marked by an event: from the tables", lights::run);
        clock.offsetBy(Duration.ofDays(14));
        double turned = timed(out, "14 x 24 hours later: all due, all change", lights::run);
        peer(out, "workplace_light", "workplace_light_change", "outbox_event", "workplace_light_facts");
        write("update workplace_light_facts set next_at = ?", clock.now());
        double stayed = timed(out, "all due at once, nothing but the moment changes", lights::run);
        peer(out, "workplace_light");
        write(
                "insert into setting (key, value, valid_from, reason, changed_at) values ('light.greyDays', '366', ?, 'bench', ?)",
                clock.today(),
                clock.now());
        double ruled = timed(out, "another rule: all computed again", lights::run);

        open("make_interval(mins => abs(hashtext(id::text)) % 576000)");
        timed(out, "confirmed on any of 400 days: from the tables", lights::run);
        Duration start = clock.offset();
        timed(out, "the " + NIGHTS + " nights after, all of them together", () -> nights(start));

        limit(out, "all due, all change", turned);
        limit(out, "all due, none changes", stayed);
        limit(out, "another rule", ruled);
        clock.offsetBy(Duration.ZERO);
    }

    /** Each workplace has an open place, confirmed so long ago; the facts that were kept are forgotten, as if an event had come to each. */
    private void open(String ago) {
        write(OPEN.formatted(ago), clock.now());
        write("delete from workplace_light_facts");
        write("analyze");
    }

    private int nights(Duration start) {
        int all = 0;
        for (int night = 1; night <= NIGHTS; night++) {
            clock.offsetBy(start.plusDays(night));
            all += lights.run();
        }
        return all;
    }

    /** As many rows as there are workplaces, of each table, with its keys and indexes but no foreign key. */
    private void peer(PrintStream out, String... tables) {
        for (String table : tables) {
            write("create table peer_" + table + " (like " + table
                    + " including defaults including constraints including indexes)");
        }
        long begun = System.nanoTime();
        int copied = 0;
        for (String table : tables) {
            copied = write("insert into peer_" + table + " select * from " + table
                    + " limit (select count(*) from workplace)");
        }
        say(out, "   PostgreSQL copying " + tables.length + " row(s) for each", copied, System.nanoTime() - begun, "");
        for (String table : tables) {
            write("drop table peer_" + table);
        }
    }

    private int write(String sql, @Nullable Object... parameters) {
        return transactions.executeWrite(status -> rows.write(sql, parameters));
    }

    private long lines() {
        return transactions.executeRead(
                status -> rows.first("select count(*) from workplace_light_change", row -> row.getLong(1))
                        .orElse(0L));
    }

    private static double say(PrintStream out, String label, int done, long nanos, String more) {
        double seconds = nanos / 1e9;
        out.printf(
                Locale.ROOT, "%-56s %,9d in %5.1f s, %,9.0f a second%s%n", label, done, seconds, done / seconds, more);
        return done / seconds;
    }

    private static void limit(PrintStream out, String label, double found) {
        out.printf(
                Locale.ROOT,
                "%-56s %,.0f a second (at least %,d): %s%n",
                label,
                found,
                LEAST_A_SECOND,
                found >= LEAST_A_SECOND ? "within" : "UNDER");
    }

    /** Times a run of the job, and says how many it computed and how many of them took another colour. */
    private double timed(PrintStream out, String label, IntSupplier work) {
        long before = lines();
        long begun = System.nanoTime();
        int done = work.getAsInt();
        long nanos = System.nanoTime() - begun;
        return say(out, label, done, nanos, String.format(Locale.ROOT, "; %,d took another colour", lines() - before));
    }
}
