package no.innpass.employer.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innpass.employer.OrganisationNumber;
import no.innpass.platform.importing.ImportError;

/** What was wrong in some lines of the register: those that are not brought in, and facts that are left open in lines that are. */
final class Faults {
    private final List<ImportError> all = new ArrayList<>();
    private final Set<String> refusedNumbers = new HashSet<>();
    private int refused;

    /** The line is not brought in; where its number can be read, it is known to stand in the file. */
    void refuse(RegisterRow row, String column, String code, String allowed) {
        all.add(row.fault(column, code, allowed));
        row.number("organisasjonsnummer").map(OrganisationNumber::digits).ifPresent(refusedNumbers::add);
        refused++;
    }

    /** The line is, without this fact. */
    void leaveOpen(ImportError fault) {
        all.add(fault);
    }

    int refused() {
        return refused;
    }

    /** Numbers of the refused lines: whoever has one is not gone. */
    Set<String> refusedNumbers() {
        return Set.copyOf(refusedNumbers);
    }

    List<ImportError> all() {
        return List.copyOf(all);
    }
}
