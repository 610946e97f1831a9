package no.innpass.process.importing;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Stores a plan in one transaction, many rows at a time. What a room or the database refuses is an error of its row, and then nothing
 * at all is stored: a run that is refused is made once more, row by row, only to name the rows.
 */
@Singleton
class StorePlan {
    private static final int MANY = 250;

    private final TransactionOperations<Connection> transactions;
    private final StoreItems items;
    private final StoreCourses courses;

    StorePlan(TransactionOperations<Connection> transactions, StoreItems items, StoreCourses courses) {
        this.transactions = transactions;
        this.items = items;
        this.courses = courses;
    }

    ImportReport store(ImportPlan plan, boolean dryRun) {
        StoreRun run = run(plan, dryRun, MANY);
        StoreRun told = run.isRefused() ? run(plan, dryRun, 1) : run;
        return told.isRefused()
                ? ImportReport.refused(dryRun, told.errors())
                : new ImportReport(
                        dryRun, told.errors(), told.counts(), plan.notHeld().counts());
    }

    private StoreRun run(ImportPlan plan, boolean dryRun, int atOnce) {
        StoreRun run = new StoreRun(atOnce);
        try {
            transactions.executeWrite(status -> {
                storeAll(plan, run);
                finish(status, run, dryRun);
                return null;
            });
        } catch (RuntimeException e) {
            // A statement that the database refused ends the transaction: there is this one error, at the row it was
            // about.
            run.ended(e);
        }
        return run;
    }

    private void storeAll(ImportPlan plan, StoreRun run) {
        StoreItems.Known known = new StoreItems.Known();
        run.all(
                ImportReport.Kind.OFFICES,
                plan.offices(),
                ImportPlan.OfficeItem::at,
                item -> item.office().number(),
                items::storeOffices);
        run.all(
                ImportReport.Kind.EMPLOYERS,
                plan.employers(),
                ImportPlan.EmployerItem::at,
                item -> item.employer().organisationNumber(),
                rows -> items.storeEmployers(rows, known));
        run.all(
                ImportReport.Kind.WORKPLACES,
                plan.workplaces(),
                ImportPlan.WorkplaceItem::at,
                ImportPlan.WorkplaceItem::number,
                rows -> items.storeWorkplaces(rows, known));
        run.all(
                ImportReport.Kind.PLACES,
                plan.places(),
                ImportPlan.PlaceItem::at,
                ImportPlan.PlaceItem::reference,
                rows -> items.storePlaces(rows, known));
        run.all(
                ImportReport.Kind.COURSES,
                plan.runs(),
                ImportPlan.RunItem::at,
                item -> item.run().reference(),
                courses::storeRuns);
        run.all(
                ImportReport.Kind.CANDIDATES,
                plan.candidates(),
                ImportPlan.CandidateItem::at,
                item -> item.candidate().reference(),
                rows -> courses.join(rows, items.storeCandidates(rows, known)));
        run.all(
                ImportReport.Kind.INTAKES,
                plan.intakes(),
                ImportPlan.IntakeItem::at,
                item -> item.employerNumber() + item.provider() + item.from(),
                courses::storeIntakes);
    }

    /** Constraints that wait for the commit are checked before a dry run rolls back. */
    private static void finish(TransactionStatus<Connection> status, StoreRun run, boolean dryRun) {
        if (!run.isRefused()) {
            try (var statement = status.getConnection().createStatement()) {
                statement.execute("set constraints all immediate");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        if (dryRun || run.isRefused()) {
            status.setRollbackOnly();
        }
    }
}
