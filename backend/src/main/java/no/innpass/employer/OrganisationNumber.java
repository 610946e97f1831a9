package no.innpass.employer;

/**
 * Number of a legal body or of a unit in the organisation register (INTG-06): eight digits and a check digit, modulus 11 with the
 * weights 3 2 7 6 5 4 3 2. The database checks the same by {@code valid_organisation_number}.
 */
public record OrganisationNumber(String digits) {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /** @throws IllegalArgumentException when the check digit or the length is wrong */
    public OrganisationNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an organisation number");
        }
    }

    /** As people write it: blanks between the digits are left out. */
    public static OrganisationNumber parse(String text) {
        return new OrganisationNumber(plain(text));
    }

    /** Without the blanks that people write between the digits; not checked. */
    public static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]", "");
    }

    /** True for nine digits of which the last is the check digit. A check digit of ten does not exist. */
    public static boolean isValid(String digits) {
        if (!digits.matches("[0-9]{9}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(8) - '0';
    }

    @Override
    public String toString() {
        return digits;
    }
}
