package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import no.innpass.employer.Light;
import no.innpass.employer.WorkplacePicture;
import no.innpass.shared.EnvironmentTraits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Requirement("MAT-25")
class OpennessTest {
    private static int openness(int requests, int open, int free, boolean bad, @Nullable Light light) {
        return Openness.of(
                new WorkplacePicture(EnvironmentTraits.UNKNOWN, 0, 0, requests, open, bad, false, null, light), free);
    }

    private static int openness(int requests, int open, int free, boolean bad) {
        return openness(requests, open, free, bad, Light.GREEN);
    }

    @Test
    void requestsFullSeatsAndABadExperienceCost() {
        assertThat(openness(0, 0, 1, false)).isEqualTo(100);
        assertThat(openness(2, 0, 0, false)).isEqualTo(60);
        assertThat(openness(0, 3, 2, false)).isEqualTo(80);
        assertThat(openness(0, 0, 0, true)).isEqualTo(60);
        assertThat(openness(10, 0, 1, false)).isZero();
    }

    @Test
    void aFreshNeedIsMoreOpenThanAStaleOne() {
        assertThat(openness(0, 0, 1, false, Light.YELLOW)).isEqualTo(80);
        assertThat(openness(5, 0, 1, false, Light.YELLOW)).isZero();
        assertThat(openness(0, 0, 1, false, null)).as("not computed yet").isEqualTo(100);
    }

    @Property
    void neverRisesWithOneMoreRequest(
            @ForAll @IntRange(max = 12) int requests,
            @ForAll @IntRange(max = 12) int open,
            @ForAll @IntRange(max = 12) int free,
            @ForAll boolean bad) {
        int now = openness(requests, open, free, bad);
        assertThat(now).isBetween(0, 100);
        assertThat(openness(requests + 1, open, free, bad)).isLessThanOrEqualTo(now);
        assertThat(openness(requests, open + 1, free, bad)).isLessThanOrEqualTo(now);
        assertThat(openness(requests, open, free + 1, bad)).isGreaterThanOrEqualTo(now);
    }
}
