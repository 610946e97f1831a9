package no.innpass.introduction.exchange;

/**
 * Two who would change places.
 *
 * @param one of the two the one whose introduction has the lower id
 * @param oneNow what the pair counts today, in hundredths of a point
 * @param oneThen what {@code one} would count at the other's place
 */
record Swap(Standing one, Standing other, int oneNow, int oneThen, int otherNow, int otherThen) {
    /** Hundredths of a point that both gain together; above 0. */
    int gain() {
        return oneThen - oneNow + otherThen - otherNow;
    }
}
