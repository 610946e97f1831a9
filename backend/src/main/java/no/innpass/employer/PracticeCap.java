package no.innpass.employer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many practice persons of all kinds a workplace may have at the same time (OVS-02): a share of its ordinary employees, rounded
 * down, at least one. A workplace whose employees are not known has no cap.
 */
final class PracticeCap {
    private PracticeCap() {}

    /**
     * The cap, in persons.
     *
     * @param employees ordinary employees, 0 or more
     * @param share persons for each employee, e.g. 0.20 for one to five
     */
    static int of(int employees, BigDecimal share) {
        int persons = share.multiply(BigDecimal.valueOf(employees))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
        return Math.max(1, persons);
    }

    /**
     * True when nobody more can begin.
     *
     * @param running persons placed through the product
     * @param declared others (school, municipality, other schemes) that the workplace has told of or staff has seen; 0 if unknown
     */
    static boolean reached(int cap, int running, int declared) {
        return running + declared >= cap;
    }
}
