package no.innpass.practiceplace;

/** Contracts that somebody may have for a time without a must that the law does not ask (MAT-11): short ones, with a last day. */
final class Dispensation {
    private static final int MONTHS_AT_A_TIME = 2;
    private static final int MONTHS_IN_ALL = 12;

    private Dispensation() {}

    /** Both limits are stated, and neither is longer than the rule allows. */
    static boolean allows(NeedTerms.Contract contract) {
        return contract.maxMonthsAtATime() != null
                && contract.maxMonthsAtATime() <= MONTHS_AT_A_TIME
                && contract.maxMonthsTotal() != null
                && contract.maxMonthsTotal() <= MONTHS_IN_ALL;
    }
}
