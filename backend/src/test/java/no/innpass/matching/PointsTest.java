package no.innpass.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

class PointsTest {
    @Provide
    Arbitrary<Points> points() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 10_000))
                .as((one, other, p) -> {
                    int k = Math.min(one, other);
                    return new Points(k == 0 ? 0 : p % (100 * k + 1), k, Math.max(one, other));
                });
    }

    @Property
    @Requirement("MAT-07")
    void orderIsThatOfExactFractions(@ForAll("points") Points one, @ForAll("points") Points other) {
        if (one.k() > 0 && other.k() > 0) {
            var left = BigInteger.valueOf(one.p()).multiply(BigInteger.valueOf(other.k()));
            var right = BigInteger.valueOf(other.p()).multiply(BigInteger.valueOf(one.k()));
            assertThat(Points.BY_SCORE.compare(one, other)).isEqualTo(right.compareTo(left));
            assertThat(Double.compare(other.score(), one.score())).isEqualTo(right.compareTo(left));
        } else {
            assertThat(Points.BY_SCORE.compare(one, other)).isEqualTo(Boolean.compare(one.k() == 0, other.k() == 0));
        }
    }

    @Property
    @Requirement("MAT-18")
    void bandContainsTheScore(@ForAll("points") Points points) {
        assertThat(points.bandFrom()).isBetween(0, points.bandTo());
        assertThat(points.bandTo()).isLessThanOrEqualTo(100);
        points.shown().ifPresent(shown -> assertThat(shown).isBetween(points.bandFrom(), points.bandTo()));
    }

    @Test
    @Requirement("MAT-18")
    void whereNothingIsKnownThereIsNoNumberAndTheBandIsOpen() {
        for (var nothing : List.of(new Points(0, 0, 100), new Points(0, 0, 0))) {
            assertThat(nothing.shown()).isEmpty();
            assertThat(nothing.bandFrom()).isZero();
            assertThat(nothing.bandTo()).isEqualTo(100);
            assertThat(nothing.basis(50)).isEqualTo(Basis.THIN);
        }
    }

    @Test
    @Requirement("MAT-18")
    void aPairKnownOnOneOfAHundredIsThinHoweverGood() {
        assertThat(new Points(100, 1, 100).basis(50)).isEqualTo(Basis.THIN);
        assertThat(new Points(0, 50, 100).basis(50)).isEqualTo(Basis.FULL);
        assertThat(new Points(0, 49, 100).basis(50)).isEqualTo(Basis.THIN);
    }

    @Test
    @Requirement("MAT-07")
    void everyNumberIsRoundedHalfUpOnce() {
        assertThat(new Points(149, 2, 2).shown()).hasValue(75);
        assertThat(new Points(89, 4, 4).shown()).hasValue(22);
        assertThat(new Points(90, 4, 4).shown()).hasValue(23);
    }
}
