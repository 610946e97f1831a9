package no.innpass.taxonomy.esco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.innpass.taxonomy.esco.NearPairs.Pair;
import org.junit.jupiter.api.Test;

class NearPairsTest {

    @Test
    void theStrongerPairsComeFirstAndNobodyHasMoreThanAFew() {
        List<Pair> pairs = new ArrayList<>(List.of(
                new Pair(1, 2, 1, 9, 10),
                new Pair(1, 3, 0, 0, 0),
                new Pair(1, 4, 1, 3, 4),
                new Pair(1, 5, 1, 6, 8),
                new Pair(2, 5, 1, 1, 9)));
        List<Pair> chosen = NearPairs.choose(pairs, 3);
        assertThat(chosen)
                .extracting(Pair::one, Pair::other)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 3),
                        org.assertj.core.groups.Tuple.tuple(1, 2),
                        org.assertj.core.groups.Tuple.tuple(1, 4),
                        org.assertj.core.groups.Tuple.tuple(2, 5));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(pairs, new Random(seed));
            assertThat(NearPairs.choose(pairs, 3)).isEqualTo(chosen);
        }
    }

    @Test
    void aPairThatComesTwiceCountsOnce() {
        assertThat(NearPairs.choose(
                        List.of(new Pair(1, 2, 0, 0, 0), new Pair(1, 2, 1, 1, 1), new Pair(7, 7, 0, 0, 0)), 8))
                .hasSize(1);
    }

    @Test
    void countsWhatTwoRisingListsShare() {
        assertThat(NearPairs.shared(new int[] {1, 3, 5, 9}, new int[] {3, 4, 9, 12}))
                .isEqualTo(2);
        assertThat(NearPairs.shared(new int[] {}, new int[] {1})).isZero();
        assertThat(Pair.of(8, 2, 1, new int[] {1, 3}, new int[] {3, 4, 5})).isEqualTo(new Pair(2, 8, 1, 1, 4));
    }
}
