package no.innpass.matching.reach;

import java.util.List;
import java.util.stream.Stream;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.WayOut;

/** One thing that would have to be closed: a condition, or a gap (MAT-16, MAT-20). */
public sealed interface Closing {

    /** How it can be closed, each way once, never empty. */
    List<WayOut> ways();

    /**
     * A condition that has to be lifted.
     *
     * @param hits what it is about: one demand, one function, the travel, or Norwegian as a whole
     */
    record Condition(ConditionCode code, List<Hit> hits) implements Closing {
        public Condition {
            hits = List.copyOf(hits);
        }

        @Override
        public List<WayOut> ways() {
            return distinct(hits.stream().flatMap(hit -> hit.ways().stream()));
        }
    }

    /**
     * A gap that is known.
     *
     * @param items the one item; of LANGUAGE, which is one item by itself (MAT-T2), every skill below what is asked
     */
    record Gap(Criterion criterion, List<Item> items) implements Closing {
        public Gap {
            items = List.copyOf(items);
        }

        @Override
        public List<WayOut> ways() {
            return distinct(items.stream().flatMap(item -> item.ways().stream()));
        }
    }

    private static List<WayOut> distinct(Stream<WayOut> ways) {
        return ways.distinct().toList();
    }
}
