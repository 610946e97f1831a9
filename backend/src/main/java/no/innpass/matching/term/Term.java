package no.innpass.matching.term;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Adds a {@code num} and a {@code den} to one criterion of one document; see the package for how they become a grade. */
public sealed interface Term {

    /** The same for every document; 0 / 0 adds nothing. */
    record Fixed(int num, int den) implements Term {
        /** Adds nothing: unknown. */
        public static final Fixed UNKNOWN = new Fixed(0, 0);
    }

    /**
     * One item: where {@code known} holds, den grows by the weight and num by weight x the grade of the first step that
     * holds (steps come highest first), or by nothing when none does. Elsewhere nothing is added.
     */
    record BestOf(int weight, Filter known, List<Step> steps) implements Term {
        public BestOf {
            steps = List.copyOf(steps);
        }
    }

    /** @param grade 0 to 100 */
    record Step(Filter when, int grade) {}

    /**
     * One item for each value of a SET, whose values are concept x 256 + (128 if it can be learnt there) + share (1 to
     * 127): den grows by the share, num by share x grade. See {@link Grades}.
     */
    record WeightedSet(Field field, Grades grades) implements Term {}

    /**
     * Grades of concepts from the asking side.
     *
     * @param grades by concept; {@link #UNKNOWN} leaves the item out
     * @param otherwise for a concept that is not listed; may be UNKNOWN
     * @param learnt the least grade of a known item that can be learnt there
     */
    record Grades(Map<Integer, Integer> grades, int otherwise, int learnt) {
        public static final int UNKNOWN = -1;

        public Grades {
            grades = Map.copyOf(grades);
        }

        /** The grade of a value of the set, or UNKNOWN. */
        public int of(long value) {
            int grade = grades.getOrDefault((int) (value >>> 8), otherwise);
            return grade != UNKNOWN && (value & 128) != 0 ? Math.max(grade, learnt) : grade;
        }
    }

    /**
     * A few bits of a NUMBER looked up: {@code entries[i]} is num x 256 + den, 0 for unknown. Has as many entries as the
     * bits have values. The array belongs to the term: never change it.
     */
    record Table(Bits bits, int[] entries) implements Term {
        public Table {
            if (entries.length != bits.size()) {
                throw new IllegalArgumentException("a table has an entry for each value");
            }
        }

        /** One entry; den is at most 255. */
        public static int entry(int num, int den) {
            return num << 8 | den;
        }

        public static int num(int entry) {
            return entry >>> 8;
        }

        public static int den(int entry) {
            return entry & 255;
        }

        /** No document gets anything from it. */
        public boolean isEmpty() {
            return Arrays.stream(entries).allMatch(entry -> entry == 0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Table that && bits.equals(that.bits) && Arrays.equals(entries, that.entries);
        }

        @Override
        public int hashCode() {
            return 31 * bits.hashCode() + Arrays.hashCode(entries);
        }
    }

    /** The lowest known of some tables whose entries all have den 1 or are unknown; unknown when all are. */
    record Lowest(List<Table> tables) implements Term {
        public Lowest {
            tables = List.copyOf(tables);
        }
    }

    /** The term of the first rung whose filter holds; nothing when none does. */
    record Tier(List<Rung> rungs) implements Term {
        public Tier {
            rungs = List.copyOf(rungs);
        }
    }

    /** @param then a {@link Fixed} or a {@link Table} */
    record Rung(Filter when, Term then) {}

    /**
     * Two week grids (56 bits): den is the smaller count of blocks, num 100 x the shared ones; nothing where either grid
     * is empty.
     */
    record Overlap(Field field, long grid) implements Term {}

    /**
     * One item of weight 1 about two days, of which one should not be later than the other: 100, less one for each day that it is later, at
     * least 0; nothing where the document has no day (0).
     *
     * @param ofDocument the document's day is the one that should not be later; else this is
     */
    record Late(Field field, int day, boolean ofDocument) implements Term {
        /** The grade for a document's day that is not 0. */
        public int grade(long of) {
            return 100 - (int) Math.clamp(ofDocument ? of - day : day - of, 0L, 100L);
        }
    }

    /** The lower of the two where both are known, each rounded; the known one where one is. Equal: the overlap. */
    record Lower(Overlap overlap, Late late) implements Term {}
}
