package no.innpass.matching.criterion;

import java.util.List;
import no.innpass.matching.reason.Item;
import no.innpass.matching.term.Grade;

/**
 * What one criterion says of one pair.
 *
 * @param items every item, known or not, in a fixed order; empty where nothing is asked
 */
public record Contribution(Grade grade, List<Item> items) {
    public Contribution {
        items = List.copyOf(items);
    }

    /** The weighted mean of the known items. */
    static Contribution ofSum(List<Item> items, boolean asksNothing) {
        int num = 0;
        int den = 0;
        for (var item : items) {
            if (item.known()) {
                num += item.weight() * item.percent();
                den += item.weight();
            }
        }
        return new Contribution(Grade.of(num, den, den == 0 && asksNothing), items);
    }

    /** The lowest of the known items; their weights do not count. */
    static Contribution ofLowest(List<Item> items, boolean asksNothing) {
        var lowest = items.stream().filter(Item::known).mapToInt(Item::percent).min();
        var grade = lowest.isPresent() ? Grade.of(lowest.getAsInt(), 1, false) : Grade.of(0, 0, asksNothing);
        return new Contribution(grade, items);
    }
}
