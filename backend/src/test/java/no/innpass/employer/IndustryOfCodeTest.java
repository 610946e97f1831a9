package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import no.innpass.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryOfCodeTest {
    @ParameterizedTest
    @Requirement("EMP-01")
    @CsvSource({
        "01.110, A", "09.109, B", "10.710, C", "33.200, C", "35.111, D", "39.000, E", "43.999, F", "45.201, G",
                "47.111, G", "53.200, H", "56.110, I",
        "63.990, J", "66.300, K", "68.209, L", "75.000, M", "82.990, N", "84.110, O", "85.100, P", "88.911, Q",
                "93.299, R", "96.020, S", "97.000, T",
        "47, G"
    })
    void aCodeBelongsToTheSectionOfItsDivision(String code, Industry section) {
        assertThat(IndustryOfCode.section(code)).contains(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00.000", "99.000", "4", "47.", "G", "47,111", ""})
    void whatIsNoIndustryIsNone(String code) {
        assertThat(IndustryOfCode.section(code)).isEmpty();
    }

    @Test
    void aBodyWithoutAnIndustryIsNoFault() {
        assertThat(IndustryOfCode.saysNothing("00.000")).isTrue();
        assertThat(IndustryOfCode.saysNothing("99.000")).isTrue();
        assertThat(IndustryOfCode.saysNothing("4x")).isFalse();
    }
}
