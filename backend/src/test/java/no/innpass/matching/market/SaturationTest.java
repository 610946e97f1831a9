package no.innpass.matching.market;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("MAT-35")
class SaturationTest {
    @Test
    void threeFinishersForEachOpeningIsManyAndTheLeastNumberIsABound() {
        assertThat(Saturation.saturated(30, 10, 3, 5)).isTrue();
        assertThat(Saturation.saturated(29, 10, 3, 5)).isFalse();
        assertThat(Saturation.saturated(5, 0, 3, 5)).as("no opening at all").isTrue();
        assertThat(Saturation.saturated(4, 0, 3, 5)).as("too few to say").isFalse();
    }

    @Property
    void oneMoreOpeningNeverBringsAWarningAndOneMoreFinisherNeverTakesItAway(
            @ForAll @IntRange(max = 500) int finished, @ForAll @IntRange(max = 500) int openings) {
        boolean now = Saturation.saturated(finished, openings, 3, 5);
        assertThat(now || !Saturation.saturated(finished, openings + 1, 3, 5)).isTrue();
        assertThat(!now || Saturation.saturated(finished + 1, openings, 3, 5)).isTrue();
    }
}
