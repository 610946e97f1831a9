package no.innpass.introduction.exchange;

import java.util.UUID;

/** What a pair counts. */
@FunctionalInterface
interface Counts {
    /** 1 to 10,000, hundredths of a point (100 P div K); 0 where the two are no pair of the ordinary list. */
    int of(UUID candidate, UUID place);

    /** The number that the list shows: hundredths rounded half up; the same as P / K rounded. */
    static int shown(int hundredths) {
        return (hundredths + 50) / 100;
    }
}
