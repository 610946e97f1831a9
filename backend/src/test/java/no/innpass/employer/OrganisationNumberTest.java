package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.innpass.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("INTG-06")
class OrganisationNumberTest {

    @Test
    void theCheckDigitDecides() {
        assertThat(OrganisationNumber.isValid("974760673")).isTrue();
        assertThat(OrganisationNumber.isValid("974760674")).isFalse();
        assertThat(OrganisationNumber.parse("974 760 673").digits()).isEqualTo("974760673");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "97476067", "9747606730", "97476067a", "٩٧٤٧٦٠٦٧٣", "974-760-673", "000000010"})
    void anythingElseIsNone(String text) {
        assertThat(OrganisationNumber.isValid(text)).isFalse();
        assertThatThrownBy(() -> OrganisationNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aboutOneStemInElevenHasNoCheckDigitAndNoneHasTwo() {
        int without = 0;
        for (int stem = 97_476_000; stem < 97_476_110; stem++) {
            int fitting = 0;
            for (int digit = 0; digit < 10; digit++) {
                fitting += OrganisationNumber.isValid(String.valueOf(stem) + digit) ? 1 : 0;
            }
            assertThat(fitting).isLessThanOrEqualTo(1);
            without += fitting == 0 ? 1 : 0;
        }
        assertThat(without).isBetween(8, 12);
    }
}
