package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("OVS-02")
class PracticeCapTest {
    private static final BigDecimal SHARE = new BigDecimal("0.20");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "4, 1", "5, 1", "9, 1", "10, 2", "14, 2", "15, 3", "1000, 200"})
    void isAShareOfTheEmployeesRoundedDownAndAtLeastOne(int employees, int cap) {
        assertThat(PracticeCap.of(employees, SHARE)).isEqualTo(cap);
    }

    @Test
    void fiveEmployeesAndFourPersonsIsStopped() {
        int cap = PracticeCap.of(5, SHARE);
        assertThat(PracticeCap.reached(cap, 4, 0)).isTrue();
        assertThat(PracticeCap.reached(cap, 0, 4))
                .as("those from elsewhere count alike")
                .isTrue();
        assertThat(PracticeCap.reached(cap, 0, 0)).isFalse();
    }

    @Test
    @Requirement("EMP-01")
    void bandsMeetWithoutGaps() {
        assertThat(SizeBand.of(0)).isEqualTo(SizeBand.S1_4);
        assertThat(SizeBand.of(4)).isEqualTo(SizeBand.S1_4);
        assertThat(SizeBand.of(5)).isEqualTo(SizeBand.S5_19);
        assertThat(SizeBand.of(19)).isEqualTo(SizeBand.S5_19);
        assertThat(SizeBand.of(20)).isEqualTo(SizeBand.S20_49);
        assertThat(SizeBand.of(49)).isEqualTo(SizeBand.S20_49);
        assertThat(SizeBand.of(50)).isEqualTo(SizeBand.S50_PLUS);
    }
}
