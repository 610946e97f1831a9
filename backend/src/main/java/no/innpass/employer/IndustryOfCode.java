package no.innpass.employer;

import java.util.Optional;

/** From a code of SN2007, as {@code 47.111}, to its section: the first two digits are the division. Pure. */
public final class IndustryOfCode {
    /** First division of each section from A to T, in order. */
    private static final int[] FIRST = {1, 5, 10, 35, 36, 41, 45, 49, 55, 58, 64, 68, 69, 77, 84, 85, 86, 90, 94, 97};

    /** A code in full: division, group, class and the national fifth digit. */
    static final String WHOLE = "[0-9]{2}\\.[0-9]{3}";

    private static final int LAST_DIVISION = 98;
    private static final int DIVISION_LENGTH = 2;

    private IndustryOfCode() {}

    /** Empty for what is no code, and for divisions beyond T: bodies abroad (99) and those without one (00). */
    public static Optional<Industry> section(String code) {
        if (!code.matches("[0-9]{2}(\\.[0-9]{1,3})?")) {
            return Optional.empty();
        }
        int division = Integer.parseInt(code.substring(0, DIVISION_LENGTH));
        if (division < FIRST[0] || division > LAST_DIVISION) {
            return Optional.empty();
        }
        int section = 0;
        while (section + 1 < FIRST.length && FIRST[section + 1] <= division) {
            section++;
        }
        return Optional.of(Industry.values()[section]);
    }

    /** Whether it is a code of an industry in all its five digits. */
    public static boolean isWhole(String code) {
        return code.matches(WHOLE) && section(code).isPresent();
    }

    /** The register's word for a body without an industry, and for one abroad. */
    public static boolean saysNothing(String code) {
        return code.startsWith("00") || code.startsWith("99");
    }
}
