package no.innpass.matching.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import no.innpass.Requirement;
import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import org.junit.jupiter.api.Test;

/** Numbers of four bytes answer as the same numbers of eight, whichever bits are asked for, and however many are asked. */
class NarrowingTest {
    private static final Field NUMBER = Field.number("number");

    @Test
    @Requirement("MAT-07")
    void fourBytesAnswerAsEight() {
        Random random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            int shift = random.nextInt(50);
            int width = 1 + random.nextInt(12);
            long[] eight = random.longs(Long.SIZE, Integer.MIN_VALUE, 1L + Integer.MAX_VALUE)
                    .toArray();
            int[] four =
                    IntStream.range(0, Long.SIZE).map(at -> (int) eight[at]).toArray();
            BitTable table = BitTable.of(1 << width, value -> random.nextBoolean());
            Narrowing narrowing = Narrowing.of(new Filter.InTable(new Bits(NUMBER, shift, width), table));
            long asked = random.nextBoolean() ? random.nextLong() : -1L;

            long expected = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                boolean yes = table.get((int) (eight[bit] >>> shift) & (1 << width) - 1);
                expected |= (yes ? 1L : 0L) << bit & asked;
            }
            assertThat(narrowing.kept(eight, 0, asked)).isEqualTo(expected);
            assertThat(narrowing.kept(four, 0, asked)).isEqualTo(expected);
        }
    }
}
