package no.innpass.process.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.platform.importing.ImportError;
import no.innpass.platform.importing.ImportErrors;
import no.innpass.platform.importing.ProgressBar;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.Upserted;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Counts and errors of one run, and the row it is at. Row by row it goes on after a refusal, to find them all; with many rows at a
 * time the first one ends the run, since it cannot be told which row it is about.
 */
final class StoreRun {
    private final int atOnce;
    private final Map<ImportReport.Kind, Map<Upserted.Change, Integer>> counts = new EnumMap<>(ImportReport.Kind.class);
    private final ImportErrors errors = new ImportErrors();
    private Spot at = new Spot("", 0);

    /** @param atOnce most rows to hand over together; 1 for row by row */
    StoreRun(int atOnce) {
        this.atOnce = atOnce;
    }

    boolean isRefused() {
        return !errors.isEmpty();
    }

    /** By file, line, column. */
    List<ImportError> errors() {
        return errors.sorted();
    }

    Map<ImportReport.Kind, Map<Upserted.Change, Integer>> counts() {
        return counts;
    }

    /**
     * Hands the rows over in their order.
     *
     * @param key rows with the same one are never handed over together
     */
    <T> void all(
            ImportReport.Kind kind,
            List<T> rows,
            Function<T, Spot> spot,
            Function<T, String> key,
            Function<List<T>, List<Upserted>> store) {
        if (rows.isEmpty()) {
            return;
        }
        ProgressBar bar = new ProgressBar(kind.words(), rows.size());
        Map<Upserted.Change, Integer> counted = new EnumMap<>(Upserted.Change.class);
        counts.put(kind, counted);
        for (List<T> together : together(rows, key)) {
            at = spot.apply(together.getFirst());
            try {
                store.apply(together).forEach(stored -> counted.merge(stored.change(), 1, Integer::sum));
            } catch (Refused refused) {
                refused(refused.problem());
                if (atOnce > 1) {
                    throw refused;
                }
            }
            together.forEach(row -> bar.step());
        }
    }

    private <T> List<List<T>> together(List<T> rows, Function<T, String> key) {
        List<List<T>> all = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        List<T> last = new ArrayList<>();
        for (T row : rows) {
            if (!keys.add(key.apply(row)) || last.size() == atOnce) {
                all.add(last);
                last = new ArrayList<>();
                keys = new HashSet<>(Set.of(key.apply(row)));
            }
            last.add(row);
        }
        all.add(last);
        return all;
    }

    private void refused(Problem problem) {
        String where = problem.fields().stream().map(FieldProblem::place).collect(Collectors.joining(" "));
        String what =
                problem.fields().stream().map(FieldProblem::code).distinct().collect(Collectors.joining(", "));
        errors.add(at.file(), at.line(), where, problem.code(), what);
    }

    /**
     * The transaction has ended because of this: an error at the row it was at, if the database refused one.
     *
     * @throws RuntimeException the same, when it is a bug or an outage and no error is known
     */
    void ended(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                ServerErrorMessage message = refused.getServerErrorMessage();
                errors.add(at.file(), at.line(), "", "CONSTRAINT", "keep to " + message.getConstraint());
                return;
            }
        }
        if (errors.isEmpty()) {
            throw e;
        }
    }
}
