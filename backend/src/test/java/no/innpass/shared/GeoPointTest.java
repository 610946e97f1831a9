package no.innpass.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GeoPointTest {
    private static final GeoPoint OSLO = new GeoPoint(59.9127, 10.7461);
    private static final GeoPoint BERGEN = new GeoPoint(60.3930, 5.3242);

    @Test
    void osloAndBergenAre305KilometresApart() {
        assertThat(OSLO.kilometresTo(BERGEN)).isCloseTo(305, within(2.0));
    }

    @Test
    void aDegreeOfLatitudeIs111Kilometres() {
        assertThat(new GeoPoint(60, 10).kilometresTo(new GeoPoint(61, 10))).isCloseTo(111.2, within(0.1));
    }

    @Test
    void refusesAPointOutsideTheGlobe() {
        assertThatThrownBy(() -> new GeoPoint(91, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeoPoint(Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theWayBackIsExactlyAsLong(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        GeoPoint there = new GeoPoint(latitude, longitude);
        assertThat(OSLO.kilometresTo(there)).isEqualTo(there.kilometresTo(OSLO)).isBetween(0.0, 20_016.0);
    }
}
