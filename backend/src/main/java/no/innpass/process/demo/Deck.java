package no.innpass.process.demo;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Values of many distributions, each dealt out to the same number of rows; every row takes the next of each. */
final class Deck {
    private final int count;
    private final Chance chance;
    private final Map<String, Iterator<String>> dealt = new HashMap<>();

    Deck(int count, Chance chance) {
        this.count = count;
        this.chance = chance;
    }

    String next(String distribution) {
        return next(distribution, "ALL");
    }

    /** State of a section: VALUE, NONE, NOT_ASKED or DECLINED. */
    String state(String section) {
        return next("state", section);
    }

    private String next(String distribution, String stratum) {
        return dealt.computeIfAbsent(
                        distribution + "/" + stratum,
                        key -> Shares.deal(distribution, stratum, count, chance).iterator())
                .next();
    }
}
