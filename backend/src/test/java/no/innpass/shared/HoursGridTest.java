package no.innpass.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("MAT-15")
class HoursGridTest {
    @Test
    void countsABlockFromNinetyMinutesOn() {
        assertThat(HoursGrid.parse("1:09-10:30").blocks()).isEqualTo(1);
        assertThat(HoursGrid.parse("1:09-10:29").blocks()).isZero();
        assertThat(HoursGrid.parse("1:10:30-13:30")).isEqualTo(HoursGrid.parse("1:09-15"));
    }

    @Test
    void addsRangesWithinABlockAndCountsOverlapsOnce() {
        var split = List.of(new TimeRange(DayOfWeek.MONDAY, 540, 585), new TimeRange(DayOfWeek.MONDAY, 600, 645));
        var overlapping = List.of(new TimeRange(DayOfWeek.MONDAY, 540, 600), new TimeRange(DayOfWeek.MONDAY, 550, 610));
        assertThat(HoursGrid.of(split).blocks()).isEqualTo(1);
        assertThat(HoursGrid.of(overlapping).blocks()).isZero();
    }

    @Test
    void putsDaysAndBlocksWhereTheyBelong() {
        var grid = HoursGrid.parse("1:00-03; 7:21-24");
        assertThat(grid.has(DayOfWeek.MONDAY, 0)).isTrue();
        assertThat(grid.has(DayOfWeek.SUNDAY, 7)).isTrue();
        assertThat(grid.bits()).isEqualTo(1L | 1L << 55);
        assertThat(grid.format()).isEqualTo("1:00-03;7:21-24");
    }

    @Test
    void refusesWhatIsNoWeek() {
        for (var text : List.of("8:09-15", "1:15-09", "1:09-25", "1:09:75-12", "1", "mon:09-15", "1:09")) {
            assertThatThrownBy(() -> HoursGrid.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void readsWhatItWrites(@ForAll @LongRange(min = 0, max = (1L << 56) - 1) long bits) {
        var grid = new HoursGrid(bits);
        assertThat(HoursGrid.parse(grid.format())).isEqualTo(grid);
        assertThat(HoursGrid.of(grid.ranges())).isEqualTo(grid);
    }
}
