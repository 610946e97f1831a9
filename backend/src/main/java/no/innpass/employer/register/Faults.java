package no.innpass.employer.register;

import java.util.ArrayList;
import java.util.List;
import no.innpass.platform.importing.ImportError;

/** What was wrong in some lines of the register: those that are not brought in, and facts that are left open in lines that are. */
final class Faults {
    private final List<ImportError> all = new ArrayList<>();
    private int refused;

    /** The line is not brought in. */
    void refuse(ImportError fault) {
        all.add(fault);
        refused++;
    }

    /** The line is, without this fact. */
    void leaveOpen(ImportError fault) {
        all.add(fault);
    }

    int refused() {
        return refused;
    }

    List<ImportError> all() {
        return List.copyOf(all);
    }
}
