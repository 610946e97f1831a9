package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("MAT-25")
class OpennessTest {
    @Test
    void requestsFullSeatsAndABadExperienceCost() {
        assertThat(Openness.of(0, 0, 1, false)).isEqualTo(100);
        assertThat(Openness.of(2, 0, 0, false)).isEqualTo(60);
        assertThat(Openness.of(0, 3, 2, false)).isEqualTo(80);
        assertThat(Openness.of(0, 0, 0, true)).isEqualTo(60);
        assertThat(Openness.of(10, 0, 1, false)).isZero();
    }

    @Property
    void neverRisesWithOneMoreRequest(
            @ForAll @IntRange(max = 12) int requests,
            @ForAll @IntRange(max = 12) int open,
            @ForAll @IntRange(max = 12) int free,
            @ForAll boolean bad) {
        int now = Openness.of(requests, open, free, bad);
        assertThat(now).isBetween(0, 100);
        assertThat(Openness.of(requests + 1, open, free, bad)).isLessThanOrEqualTo(now);
        assertThat(Openness.of(requests, open + 1, free, bad)).isLessThanOrEqualTo(now);
        assertThat(Openness.of(requests, open, free + 1, bad)).isGreaterThanOrEqualTo(now);
    }
}
