package no.innpass.process.bench;

import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import no.innpass.employer.register.ImportRegister;
import no.innpass.employer.register.RegisterReport;
import no.innpass.geography.Areas;
import no.innpass.process.bench.drawn.DrawnRegister;
import org.postgresql.PGConnection;

/**
 * {@code ./run.sh bench register --rows N}: files in the layout of the organisation register, a fourth of the lines legal bodies and the rest units,
 * brought in for the first time and once more, beside a COPY of the same files into plain tables without keys or checks.
 */
@Singleton
public class BenchRegister {
    private static final int LEAST_A_SECOND = 5_000;

    private final ImportRegister register;
    private final SynchronousTransactionManager<Connection> transactions;
    private final DrawnRegister drawn;

    BenchRegister(ImportRegister register, SynchronousTransactionManager<Connection> transactions, Areas areas) {
        this.register = register;
        this.transactions = transactions;
        drawn = new DrawnRegister(areas);
    }

    /** Needs an empty database; prints to {@code out}. */
    public void run(int rows, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("innpass-bench-register");
        Path entities = folder.resolve("enheter.csv");
        Path units = folder.resolve("underenheter.csv");
        drawn.write(entities, units, rows);
        double imported = time(
                out,
                "brought in for the first time",
                rows,
                file -> records(register.run(file, false, done -> {})),
                entities,
                units);
        time(
                out,
                "once more: nothing is changed",
                rows,
                file -> records(register.run(file, true, done -> {})),
                entities,
                units);
        double copied = time(out, "plain COPY of the same files", rows, this::copy, entities, units);
        out.printf(
                Locale.ROOT,
                "%-52s %.1f times as long as the COPY%n",
                "keys, checks, comparison and events",
                copied / imported);
        out.printf(
                Locale.ROOT,
                "%-52s %,.0f a second (at least %,d): %s%n",
                "import of the register",
                imported,
                LEAST_A_SECOND,
                imported >= LEAST_A_SECOND ? "within" : "UNDER");
    }

    private static long records(RegisterReport report) {
        if (report.refused() > 0) {
            throw new IllegalStateException(report.lines().getFirst());
        }
        return report.records();
    }

    /** Rows a second. */
    private static double time(PrintStream out, String label, int rows, ToLongFunction<Path> work, Path... files) {
        long begun = System.nanoTime();
        long records = 0;
        for (Path file : files) {
            records += work.applyAsLong(file);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (records != rows) {
            throw new IllegalStateException(records + " rows instead of " + rows);
        }
        out.printf(Locale.ROOT, "%-52s %,d rows in %.1f s, %,.0f a second%n", label, rows, seconds, rows / seconds);
        return rows / seconds;
    }

    private long copy(Path file) {
        List<String> columns = file.endsWith("enheter.csv") ? DrawnRegister.ENTITIES : DrawnRegister.UNITS;
        String table = file.endsWith("enheter.csv") ? "peer_entities" : "peer_units";
        return transactions.executeWrite(status -> copy(status.getConnection(), table, columns, file));
    }

    private static long copy(Connection connection, String table, List<String> columns, Path file) throws SQLException {
        try (InputStream bytes = Files.newInputStream(file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " (\"" + String.join("\" text, \"", columns) + "\" text)");
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin with (format csv, header)", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
