package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import no.innpass.shared.Prospect;
import org.junit.jupiter.api.Test;

@Requirement("MAT-11")
class WillTest {
    @Test
    void declaredWeighsAsMuchAsFourWhoFinished() {
        assertThat(Will.of(Prospect.POSSIBLE, 2, 3)).isEqualTo(63);
        assertThat(Will.of(Prospect.INTENDED, 0, 0)).isEqualTo(100);
        assertThat(Will.of(Prospect.INTENDED, 0, 4)).isEqualTo(50);
        assertThat(Will.of(Prospect.NONE, 4, 4)).isEqualTo(50);
        assertThat(Will.of(Prospect.NOT_ASKED, 0, 0)).isEqualTo(JobFacts.UNKNOWN);
        assertThatThrownBy(() -> Will.of(Prospect.NONE, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void oneMoreHireNeverLowersItAndOneMoreWithoutNeverRaisesIt(
            @ForAll Prospect prospect,
            @ForAll @IntRange(max = 30) int hires,
            @ForAll @IntRange(min = 1, max = 30) int others) {
        int now = Will.of(prospect, hires, hires + others);
        assertThat(Will.of(prospect, hires + 1, hires + others + 1)).isGreaterThanOrEqualTo(now);
        assertThat(Will.of(prospect, hires, hires + others + 1)).isLessThanOrEqualTo(now);
    }
}
