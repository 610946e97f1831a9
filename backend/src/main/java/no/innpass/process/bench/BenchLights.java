package no.innpass.process.bench;

import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import no.innpass.employer.register.ImportRegister;
import no.innpass.geography.Areas;
import no.innpass.platform.database.Rows;
import no.innpass.platform.jobs.Job;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.process.bench.drawn.DrawnRegister;

/**
 * {@code ./run.sh bench lights --rows N}: the lights of so many workplaces computed for the first time, then once more when all are due; beside
 * it PostgreSQL writing as many rows of the same width, which is the least that storing them costs.
 */
@Singleton
public class BenchLights {
    private static final int LEAST_A_SECOND = 50_000;
    private static final String COMPUTES = "COMPUTE_LIGHTS";

    private final ImportRegister register;
    private final JobOnThings lights;
    private final Rows rows;
    private final SynchronousTransactionManager<Connection> transactions;
    private final DrawnRegister drawn;

    BenchLights(
            ImportRegister register,
            List<Job> jobs,
            Rows rows,
            SynchronousTransactionManager<Connection> transactions,
            Areas areas) {
        this.register = register;
        this.rows = rows;
        this.transactions = transactions;
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
        time(out, "lights computed for the first time", lights::run);
        write("update workplace_light set next_at = now() - interval '1 minute'");
        double again = time(out, "computed again, all due at once", lights::run);
        write("create table peer_light (like workplace_light including constraints including indexes)");
        time(
                out,
                "PostgreSQL copying the rows from table to table",
                () -> write("insert into peer_light select * from workplace_light"));
        out.printf(
                Locale.ROOT,
                "%-52s %,.0f a second (at least %,d): %s%n",
                "lights computed",
                again,
                LEAST_A_SECOND,
                again >= LEAST_A_SECOND ? "within" : "UNDER");
    }

    private int write(String sql) {
        return transactions.executeWrite(status -> rows.write(sql));
    }

    /** How many something does, and how many of them a second. */
    private static double time(PrintStream out, String label, JobRun work) {
        long begun = System.nanoTime();
        int done = work.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(Locale.ROOT, "%-52s %,d in %.1f s, %,.0f a second%n", label, done, seconds, done / seconds);
        return done / seconds;
    }

    /** @see JobOnThings#run */
    private interface JobRun {
        int run();
    }
}
