package no.innpass.process.demo;

/**
 * Nine digits with a correct check digit that no real body has: they begin with 3, and the register gives out numbers that
 * begin with 8 or 9.
 */
final class OrganisationNumbers {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private int next;

    /** @param first eight digits of the first number, beginning with 3 */
    OrganisationNumbers(int first) {
        next = first;
    }

    /** The next number; those whose check digit would be ten are left out. */
    String next() {
        while (checkDigit(next) == 10) {
            next++;
        }
        String number = next + "" + checkDigit(next);
        next++;
        return number;
    }

    private static int checkDigit(int eightDigits) {
        String digits = String.valueOf(eightDigits);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
