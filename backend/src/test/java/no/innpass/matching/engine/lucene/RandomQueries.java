package no.innpass.matching.engine.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;

/** Documents, filters and terms of every kind, drawn from a seed; small value ranges, so that much of it meets. */
final class RandomQueries {
    static final Field RANDOM = Field.number("random");
    static final Field DAY = Field.number("day");
    private static final Field PACKED = Field.number("packed");
    static final Field HOURS = Field.number("hours");
    static final Field DONE = Field.marks("done");
    private static final Field TASKS = Field.set("tasks");
    private static final Field KEYS = Field.keys("keys");
    private static final List<UUID> POOL =
            IntStream.range(0, 6).mapToObj(i -> new UUID(i, i)).toList();

    private final Random random;

    RandomQueries(long seed) {
        random = new Random(seed);
    }

    Document document() {
        Document.Builder builder = Document.builder().number(RANDOM, random.nextInt(4));
        if (random.nextInt(10) > 0) {
            builder.number(DAY, random.nextInt(12)).number(PACKED, random.nextLong());
        }
        builder.number(HOURS, random.nextInt(4) == 0 ? 0 : grid());
        builder.set(DONE, random.ints(random.nextInt(6), 1, 9).asLongStream());
        builder.set(TASKS, random.ints(random.nextInt(4), 1, 9).mapToLong(this::task));
        builder.keys(KEYS, List.of(POOL.get(random.nextInt(6)), POOL.get(random.nextInt(6))));
        return builder.build();
    }

    EngineQuery query() {
        int criteria = 1 + random.nextInt(4);
        List<GradeTerms> terms = IntStream.range(0, criteria)
                .mapToObj(i -> new GradeTerms(
                        random.ints(random.nextInt(4), 0, 6)
                                .mapToObj(this::term)
                                .toList(),
                        filter(2)))
                .toList();
        List<EngineQuery.Block> blocks = new ArrayList<>();
        blocks.add(new EngineQuery.Block(filter(2), weights(criteria)));
        if (random.nextBoolean()) {
            blocks.add(new EngineQuery.Block(Filter.ALWAYS, weights(criteria)));
        }
        Filter filter = random.nextInt(3) == 0 ? Filter.ALWAYS : filter(3);
        return new EngineQuery(
                filter, terms, blocks, random.nextInt(4), 50, random.nextInt(3) * 30, 1 + random.nextInt(30));
    }

    private List<Integer> weights(int criteria) {
        return random.ints(criteria, 0, 100 / criteria + 1).boxed().toList();
    }

    private Filter filter(int depth) {
        int kind = random.nextInt(depth > 0 ? 9 : 5);
        return switch (kind) {
            case 0 -> Filter.between(DAY, random.nextInt(6), random.nextInt(12));
            case 1 -> Filter.inTable(bits(3), BitTable.of(8, i -> random.nextBoolean()));
            case 2 -> Filter.has(DONE, 1 + random.nextInt(8));
            case 3 -> new Filter.Some(DONE, 2, 7, LongStream.of(3, 5).boxed().toList());
            case 4 -> Filter.hasKey(KEYS, List.of(POOL.get(random.nextInt(6)), POOL.get(random.nextInt(6))));
            case 5 -> Filter.not(filter(depth - 1));
            case 6 -> Filter.all(filter(depth - 1), filter(depth - 1));
            case 7 -> Filter.any(filter(depth - 1), filter(depth - 1), filter(depth - 1));
            default -> random.nextBoolean() ? Filter.ALWAYS : Filter.NEVER;
        };
    }

    private Term term(int kind) {
        return switch (kind) {
            case 0 -> new Term.Fixed(random.nextInt(101), 1);
            case 1 ->
                new Term.BestOf(
                        1 + random.nextInt(5),
                        filter(1),
                        List.of(
                                new Term.Step(filter(1), 100),
                                new Term.Step(filter(1), 60),
                                new Term.Step(filter(1), 40)));
            case 2 -> new Term.WeightedSet(TASKS, grades());
            case 3 -> table();
            case 4 -> new Term.Lowest(List.of(lowTable(), lowTable()));
            default ->
                random.nextBoolean()
                        ? week()
                        : new Term.Tier(List.of(
                                new Term.Rung(filter(1), new Term.Fixed(70, 1)),
                                new Term.Rung(filter(1), Term.Fixed.UNKNOWN),
                                new Term.Rung(Filter.ALWAYS, random.nextInt(3) == 0 ? wideTable() : table())));
        };
    }

    private Term week() {
        Term.Overlap overlap = new Term.Overlap(HOURS, grid());
        // Most documents have a number that is small, or none.
        Term.Late late = new Term.Late(DAY, 1 + random.nextInt(150), random.nextBoolean());
        return switch (random.nextInt(3)) {
            case 0 -> overlap;
            case 1 -> late;
            default -> new Term.Lower(overlap, late);
        };
    }

    private Term.Grades grades() {
        Map<Integer, Integer> grades = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            grades.put(
                    1 + random.nextInt(8),
                    List.of(100, 60, 0, Term.Grades.UNKNOWN).get(random.nextInt(4)));
        }
        return new Term.Grades(grades, random.nextBoolean() ? 0 : Term.Grades.UNKNOWN, 40);
    }

    /** Of a number that is everywhere else, or of one that neighbours share in an index of that order. */
    private Bits bits(int width) {
        return random.nextInt(3) == 0 ? new Bits(DAY, 0, width) : new Bits(PACKED, random.nextInt(50), width);
    }

    private Term.Table wideTable() {
        Bits bits = bits(13);
        return new Term.Table(bits, entries(bits.size()));
    }

    private int[] entries(int count) {
        return random.ints(count, 0, 4)
                .map(den -> Term.Table.entry(den == 0 ? 0 : random.nextInt(100 * den + 1), den))
                .toArray();
    }

    private Term.Table table() {
        return new Term.Table(bits(4), entries(16));
    }

    private Term.Table lowTable() {
        return new Term.Table(
                new Bits(PACKED, random.nextInt(50), 2),
                random.ints(4, 0, 2)
                        .map(den -> Term.Table.entry(den == 0 ? 0 : 10 + random.nextInt(90), den))
                        .toArray());
    }

    private long task(int concept) {
        return concept * 256L + (random.nextBoolean() ? 128 : 0) + 1 + random.nextInt(100);
    }

    private long grid() {
        return random.nextLong() & random.nextLong() & ((1L << 56) - 1);
    }
}
