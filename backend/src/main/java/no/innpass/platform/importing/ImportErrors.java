package no.innpass.platform.importing;

import java.util.ArrayList;
import java.util.List;

/** Collects every error of a run, so that a file is mended once and not cell by cell. */
public final class ImportErrors {
    private final List<ImportError> errors = new ArrayList<>();

    public void add(ImportError error) {
        errors.add(error);
    }

    public void add(String file, int line, String column, String code, String allowed) {
        add(new ImportError(file, line, column, code, allowed));
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** By file, line, column. */
    public List<ImportError> sorted() {
        return errors.stream().sorted().toList();
    }
}
