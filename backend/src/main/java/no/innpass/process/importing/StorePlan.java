package no.innpass.process.importing;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.platform.importing.ImportErrors;
import no.innpass.platform.importing.ProgressBar;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.Upserted;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Stores a plan in one transaction. What a room refuses is an error of its row, and then nothing at all is stored. */
@Singleton
class StorePlan {
    private final TransactionOperations<Connection> transactions;
    private final StoreItem items;

    StorePlan(TransactionOperations<Connection> transactions, StoreItem items) {
        this.transactions = transactions;
        this.items = items;
    }

    ImportReport store(ImportPlan plan, boolean dryRun) {
        Run run = new Run();
        StoreItem.Known known = new StoreItem.Known();
        try {
            transactions.executeWrite(status -> {
                run.all(
                        ImportReport.Kind.EMPLOYERS,
                        plan.employers(),
                        ImportPlan.EmployerItem::at,
                        item -> items.store(item, known));
                run.all(
                        ImportReport.Kind.WORKPLACES,
                        plan.workplaces(),
                        ImportPlan.WorkplaceItem::at,
                        item -> items.store(item, known));
                run.all(
                        ImportReport.Kind.PLACES,
                        plan.places(),
                        ImportPlan.PlaceItem::at,
                        item -> items.store(item, known));
                run.all(
                        ImportReport.Kind.CANDIDATES,
                        plan.candidates(),
                        ImportPlan.CandidateItem::at,
                        item -> items.store(item, known));
                finish(status, run, dryRun);
                return null;
            });
        } catch (RuntimeException e) {
            // A statement that the database refused ends the transaction: there is this one error, at the row it was
            // about.
            run.constraint(e);
        }
        return run.errors.isEmpty()
                ? new ImportReport(dryRun, List.of(), run.counts, plan.notHeld().counts())
                : ImportReport.refused(dryRun, run.errors.sorted());
    }

    /** Constraints that wait for the commit are checked before a dry run rolls back. */
    private static void finish(TransactionStatus<Connection> status, Run run, boolean dryRun) {
        if (run.errors.isEmpty()) {
            try (var statement = status.getConnection().createStatement()) {
                statement.execute("set constraints all immediate");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        if (dryRun || !run.errors.isEmpty()) {
            status.setRollbackOnly();
        }
    }

    /** Counts and errors of one run, and the row it is at. */
    private static final class Run {
        private final Map<ImportReport.Kind, Map<Upserted.Change, Integer>> counts =
                new EnumMap<>(ImportReport.Kind.class);
        private final ImportErrors errors = new ImportErrors();
        private Spot at = new Spot("", 0);

        <T> void all(ImportReport.Kind kind, List<T> rows, Function<T, Spot> spot, Function<T, Upserted> store) {
            if (rows.isEmpty()) {
                return;
            }
            ProgressBar bar = new ProgressBar(kind.words(), rows.size());
            Map<Upserted.Change, Integer> counted = new EnumMap<>(Upserted.Change.class);
            counts.put(kind, counted);
            Consumer<T> one = row -> counted.merge(store.apply(row).change(), 1, Integer::sum);
            for (T row : rows) {
                at = spot.apply(row);
                try {
                    one.accept(row);
                } catch (Refused refused) {
                    refused(refused.problem());
                }
                bar.step();
            }
        }

        private void refused(Problem problem) {
            String where = problem.fields().stream().map(FieldProblem::pointer).collect(Collectors.joining(" "));
            String what =
                    problem.fields().stream().map(FieldProblem::code).distinct().collect(Collectors.joining(", "));
            errors.add(at.file(), at.line(), where, problem.code(), what);
        }

        void constraint(RuntimeException e) {
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
}
