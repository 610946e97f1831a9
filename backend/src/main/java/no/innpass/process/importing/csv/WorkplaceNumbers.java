package no.innpass.process.importing.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.innpass.employer.OrganisationNumber;
import no.innpass.platform.importing.CsvRow;

/** Numbers of workplaces: those of the file, and those that are known from before. */
final class WorkplaceNumbers {
    private final Set<String> inFile = new HashSet<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Predicate<String> isStored;

    WorkplaceNumbers(Predicate<String> isStored) {
        this.isStored = isStored;
    }

    /** The digits of a cell; error CHECK_DIGIT, or REQUIRED when it is empty. */
    static String digits(CsvRow row, String column) {
        String digits = row.required(column, 20).replace(" ", "");
        if (!digits.isEmpty() && !OrganisationNumber.isValid(digits)) {
            row.wrong(column, "CHECK_DIGIT", "nine digits with a correct check digit");
        }
        return digits;
    }

    /** False when the file has it already. */
    boolean add(String number) {
        return inFile.add(number);
    }

    boolean isKnown(String number) {
        return inFile.contains(number) || known.computeIfAbsent(number, isStored::test);
    }
}
