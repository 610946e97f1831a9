package no.innpass.introduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("MAT-28")
class FindSwapsTest {
    private static final UUID OFFICE = new UUID(9, 9);

    @Test
    void aConstructedPairIsFoundWithWhatBothWouldCount() {
        Standing amina = standing(1, 1, 1, true);
        Standing omar = standing(2, 2, 2, true);
        Counts counts = (candidate, place) -> candidate.getLeastSignificantBits() == place.getLeastSignificantBits()
                ? 5000
                : candidate.getLeastSignificantBits() == 1 ? 8000 : 5000;
        assertThat(FindSwaps.of(List.of(amina, omar), counts))
                .containsExactly(new Swap(amina, omar, 5000, 8000, 5000, 5000));
    }

    @Test
    void whoHasAnOfferIsInNoSwapNorIsAPairThatTheListDoesNotHold() {
        Standing offered = standing(1, 1, 1, false);
        Standing other = standing(2, 2, 2, true);
        assertThat(FindSwaps.of(List.of(offered, other), (candidate, place) -> candidate.equals(place) ? 1 : 2))
                .isEmpty();
        assertThat(FindSwaps.of(
                        List.of(standing(1, 1, 1, true), other),
                        (candidate, place) ->
                                candidate.getLeastSignificantBits() == place.getLeastSignificantBits() ? 4000 : 0))
                .isEmpty();
    }

    /** Against the definition, pair by pair; nobody is lowered, somebody is raised, and the order of input changes nothing. */
    @Property(tries = 300)
    void noProposalLowersAnyoneAllAreFoundAndTheyAreTheSameFromBothSides(
            @ForAll @IntRange(min = 0, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            standings.add(standing(i + 1, random.nextInt(6) + 1, random.nextInt(6) + 1, random.nextInt(5) > 0));
        }
        int[][] counts = new int[7][7];
        for (int[] row : counts) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextInt(4) == 0 ? 0 : random.nextInt(5) * 1000;
            }
        }
        Counts of = (candidate, place) ->
                counts[(int) candidate.getLeastSignificantBits()][(int) place.getLeastSignificantBits()];
        List<Swap> swaps = FindSwaps.of(standings, of);

        for (Swap swap : swaps) {
            assertThat(swap.oneThen()).isGreaterThanOrEqualTo(swap.oneNow());
            assertThat(swap.otherThen()).isGreaterThanOrEqualTo(swap.otherNow());
            assertThat(swap.gain()).isPositive();
            assertThat(swap.one().candidateId()).isNotEqualTo(swap.other().candidateId());
            assertThat(swap.one().placeId()).isNotEqualTo(swap.other().placeId());
        }
        assertThat(swaps).hasSize(expected(standings, of));
        List<Standing> mixed = new ArrayList<>(standings);
        Collections.shuffle(mixed, random);
        assertThat(FindSwaps.of(mixed, of)).isEqualTo(swaps);
    }

    private static int expected(List<Standing> standings, Counts of) {
        int found = 0;
        for (Standing a : standings) {
            for (Standing b : standings) {
                int aNow = of.of(a.candidateId(), a.placeId());
                int aThen = of.of(a.candidateId(), b.placeId());
                int bNow = of.of(b.candidateId(), b.placeId());
                int bThen = of.of(b.candidateId(), a.placeId());
                boolean free = standings.stream()
                        .noneMatch(one -> one.candidateId().equals(a.candidateId())
                                        && one.placeId().equals(b.placeId())
                                || one.candidateId().equals(b.candidateId())
                                        && one.placeId().equals(a.placeId()));
                boolean better = aThen >= aNow && bThen >= bNow && aThen + bThen > aNow + bNow;
                if (a.introductionId().compareTo(b.introductionId()) < 0
                        && a.movable()
                        && b.movable()
                        && free
                        && better
                        && aNow > 0
                        && bNow > 0) {
                    found++;
                }
            }
        }
        return found;
    }

    private static Standing standing(int introduction, int candidate, int place, boolean movable) {
        return new Standing(new UUID(0, introduction), new UUID(1, candidate), new UUID(2, place), OFFICE, movable);
    }
}
