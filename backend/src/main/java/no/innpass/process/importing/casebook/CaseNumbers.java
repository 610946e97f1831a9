package no.innpass.process.importing.casebook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import no.innpass.employer.OrganisationNumber;
import no.innpass.platform.importing.ImportErrors;

/**
 * Organisation numbers for the firms of cases: with a correct check digit, always the same for the same case, and given to nobody. The
 * register gives out numbers that begin with 8 or 9, the demo data stays below 33; cases have 34 to 36 for employers and 37 to
 * 39 for workplaces.
 */
final class CaseNumbers {
    private static final int FIRST_EMPLOYER = 34_000_000;
    private static final int FIRST_WORKPLACE = 37_000_000;
    private static final int RANGE = 3_000_000;

    private final ImportErrors errors;
    private final Map<String, String> given = new HashMap<>();

    CaseNumbers(ImportErrors errors) {
        this.errors = errors;
    }

    String employer(String reference, CaseNode at) {
        return number(FIRST_EMPLOYER, reference, at);
    }

    String workplace(String reference, CaseNode at) {
        return number(FIRST_WORKPLACE, reference, at);
    }

    /** Two cases that fall on one number are an error, NUMBER_TAKEN: another number would not be the same the next time. */
    private String number(int first, String reference, CaseNode at) {
        CRC32 hash = new CRC32();
        hash.update(reference.getBytes(StandardCharsets.UTF_8));
        int offset = (int) (hash.getValue() % RANGE);
        String number = valid(first, offset);
        if (given.putIfAbsent(number, reference) != null) {
            errors.add(at.file(), at.line(), "id", "NUMBER_TAKEN", "another id for the workplace or the case");
        }
        return number;
    }

    /** The first from here on that has a check digit. */
    private static String valid(int first, int offset) {
        for (int eight = offset; ; eight = (eight + 1) % RANGE) {
            for (int digit = 0; digit < 10; digit++) {
                String number = String.valueOf(first + eight) + digit;
                if (OrganisationNumber.isValid(number)) {
                    return number;
                }
            }
        }
    }
}
