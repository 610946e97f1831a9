package no.innpass.employer.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import no.innpass.employer.TraitSource;
import no.innpass.shared.EnvironmentTrait;
import org.junit.jupiter.api.Test;

/** From words to traits, and which word holds. */
@Requirement("EMP-12")
class InsideTraitsTest {
    @Property
    void anAnswerDecidesTheTraitsOfItsThingAndNoOther(
            @ForAll InsideItem item, @ForAll @IntRange(min = 1, max = 100) int number) {
        List<String> said = List.of(
                item.takes(List.of("YES")) ? "YES" : item.takes(List.of("" + number)) ? "" + number : "ANYTHING");
        assertThat(InsideTraits.of(item, said).keySet()).isEqualTo(InsideTraits.traits(item));
    }

    @Property
    void noTeamIsSmallAndLarge(@ForAll @IntRange(min = 1, max = 9_999) int people) {
        var traits = InsideTraits.of(InsideItem.TEAM_SIZE, List.of("" + people));
        assertThat(traits.get(EnvironmentTrait.SMALL_TEAM)).isEqualTo(people <= 7);
        assertThat(traits.get(EnvironmentTrait.LARGE_TEAM)).isEqualTo(people >= 20);
    }

    @Test
    void halfNorwegianIsSpokenNorwegianAndBetweenIsNeitherQuietNorLively() {
        assertThat(InsideTraits.of(InsideItem.NORWEGIAN_SHARE, List.of("50")))
                .containsExactly(java.util.Map.entry(EnvironmentTrait.NORWEGIAN_SPOKEN, true));
        assertThat(InsideTraits.of(InsideItem.NORWEGIAN_SHARE, List.of("49")).values())
                .containsExactly(false);
        assertThat(InsideTraits.of(InsideItem.SOUND, List.of("BETWEEN")).values())
                .containsExactly(false, false);
        assertThat(InsideTraits.of(InsideItem.LANGUAGES, List.of("pl", "ar")))
                .as("never compared")
                .isEmpty();
    }

    @Property
    void theNewestWordHoldsAndOfOneDayWhatWasSeen(
            @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(max = 5) int second,
            @ForAll TraitSource one,
            @ForAll TraitSource other) {
        InsideWord mine = word(one, first);
        InsideWord theirs = word(other, second);
        InsideWord holds = InsideWord.holding(List.of(mine, theirs)).orElseThrow();
        if (first != second) {
            assertThat(holds).isEqualTo(first > second ? mine : theirs);
        } else {
            assertThat(holds.source()).isEqualTo(one.compareTo(other) > 0 ? one : other);
        }
    }

    private static InsideWord word(TraitSource source, int day) {
        return new InsideWord(
                InsideItem.TONE,
                List.of("WARM"),
                source,
                new UUID(0, day),
                null,
                LocalDate.of(2026, 3, 1).plusDays(day));
    }
}
