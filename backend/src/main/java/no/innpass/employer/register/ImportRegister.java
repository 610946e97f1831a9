package no.innpass.employer.register;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import no.innpass.platform.importing.ImportError;

/**
 * Brings a file of the organisation register in (EMP-01, INTG-06, INTG-09), a batch in each transaction. Broken off, the next run of the same file goes
 * on after the last batch; run to its end, the same file changes nothing. A line that is wrong is named and does not stop the rest.
 */
@Singleton
public class ImportRegister {
    private static final int BATCH = 2_000;
    private static final int MOST_FAULTS = 1_000;

    private final StoreBatch store;
    private final RegisterImports imports;

    ImportRegister(StoreBatch store, RegisterImports imports) {
        this.store = store;
        this.imports = imports;
    }

    /**
     * Imports a file as it is downloaded.
     *
     * @param whole the file holds the whole register: what the register had and has no more is flagged as closed
     * @param progress gets the percent of the file that has been read, at each batch
     * @throws RegisterRefused for a file that is none of the register's, or that breaks off; what was stored stays
     */
    public RegisterReport run(Path path, boolean whole, IntConsumer progress) {
        String hash = RegisterFile.hash(path);
        try (RegisterFile file = RegisterFile.open(path)) {
            RegisterImports.Begun run = imports.begin(hash, file.kind());
            long resumedAfter = run.counts().records();
            pass(file, resumedAfter);
            Told told = new Told();
            for (List<RegisterRow> lines = file.next(BATCH); !lines.isEmpty(); lines = file.next(BATCH)) {
                Faults faults = new Faults();
                Counts more = store.store(file.kind(), lines, run, faults);
                run = new RegisterImports.Begun(run.id(), run.counts().plus(more));
                told.add(faults);
                progress.accept(file.percent());
            }
            Counts all = run.counts().plus(store.finish(file.kind(), run, whole));
            return RegisterReport.of(all, false, resumedAfter, told.first, told.more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads and compares the whole file, and stores nothing. */
    public RegisterReport dryRun(Path path, IntConsumer progress) {
        try (RegisterFile file = RegisterFile.open(path)) {
            Counts counts = Counts.NONE;
            Told told = new Told();
            for (List<RegisterRow> lines = file.next(BATCH); !lines.isEmpty(); lines = file.next(BATCH)) {
                Faults faults = new Faults();
                counts = counts.plus(store.check(file.kind(), lines, faults));
                told.add(faults);
                progress.accept(file.percent());
            }
            return RegisterReport.of(counts, true, 0, told.first, told.more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pass(RegisterFile file, long records) {
        long passed = 0;
        while (passed < records) {
            int some = file.next((int) Math.min(BATCH, records - passed)).size();
            if (some == 0) {
                return;
            }
            passed += some;
        }
    }

    /** The first faults, and how many more there were: a file that is wrong all through does not fill the memory. */
    private static final class Told {
        private final List<ImportError> first = new ArrayList<>();
        private long more;

        void add(Faults faults) {
            for (ImportError fault : faults.all()) {
                if (first.size() < MOST_FAULTS) {
                    first.add(fault);
                } else {
                    more++;
                }
            }
        }
    }
}
