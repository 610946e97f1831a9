package no.innpass.platform.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Messages;
import no.innpass.platform.i18n.NoticeLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The register is whole, and rests on consent only where consent may be the basis. */
@Requirement("PRI-06")
class PurposeRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final PurposeRegister register = PurposeRegister.read();

    @Test
    void everyPurposeNamesBasisDataReceiversAndPeriod() {
        assertThat(register.all()).extracting(RegisteredPurpose::purpose).containsExactly(ProcessingPurpose.values());
        assertThat(register.all()).allMatch(entry -> entry.isInForce(DAY));
    }

    @ParameterizedTest
    @EnumSource(ProcessingPurpose.class)
    void consentIsTheBasisOfResearchLongFollowUpAndStoriesAlone(ProcessingPurpose purpose) throws IOException {
        boolean may = List.of("RESEARCH", "LONG_FOLLOW_UP", "STORIES").contains(purpose.name());
        assertThat(register.of(purpose).restsOnConsent()).isEqualTo(may);
        String others = text().replaceAll("(?m)(purpose +" + purpose + "\\nbasis +).*", "$1CONSENT");
        if (may) {
            assertThat(PurposeRegister.of(others).of(purpose).restsOnConsent()).isTrue();
        } else {
            assertThatThrownBy(() -> PurposeRegister.of(others)).hasMessage("Consent is no basis for " + purpose);
        }
    }

    /** A purpose that is added to the register fails here until all ten languages have its words. */
    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    @Requirement("PRI-20")
    void everyPurposeHasItsWordsInEveryLanguage(NoticeLanguage language) {
        Messages messages = new Messages();
        assertThat(keys())
                .allSatisfy(key -> assertThat(messages.find(language, "purpose." + key, Map.of()))
                        .as(language + " " + key)
                        .isPresent());
    }

    @Test
    void periodsAreCountedInTheUnitThatTheirSettingNames() {
        assertThat(PeriodUnit.ofSetting("retention.draft.weeks")).isEqualTo(PeriodUnit.WEEK);
        assertThat(PeriodUnit.ofSetting("rights.answerDays")).isEqualTo(PeriodUnit.DAY);
        assertThatThrownBy(() -> PeriodUnit.ofSetting("card.k")).hasMessage("card.k names no unit of time");
    }

    @Test
    void everyPeriodIsASetting() throws IOException {
        Properties settings = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/settings.properties")) {
            settings.load(file);
        }
        assertThat(settings.stringPropertyNames())
                .containsAll(register.all().stream()
                        .flatMap(entry -> entry.keeps().stream())
                        .filter(RegisteredPurpose::isSetting)
                        .toList());
    }

    @Test
    void anEntryThatSaysTooLittleStopsTheStart() throws IOException {
        String text = text();
        assertThatThrownBy(() -> PurposeRegister.of(text.replace("purpose    STORIES", "purpose    RESEARCH")))
                .hasMessage("RESEARCH stands twice in purposes.txt");
        assertThatThrownBy(() -> PurposeRegister.of(text.substring(0, text.indexOf("purpose    STORIES"))))
                .hasMessage("STORIES does not stand in purposes.txt");
        assertThatThrownBy(() -> PurposeRegister.of(text.replace("receivers  READERS\n", "")))
                .hasMessageContaining("STORIES names no");
        assertThatThrownBy(() -> PurposeRegister.of(text.replace("receivers  READERS", "readers  READERS")))
                .hasMessageContaining("Not a line");
        assertThatThrownBy(() -> PurposeRegister.of(
                        text.replaceFirst("from       2026-01-01", "from 2026-01-01\nuntil 2025-01-01")))
                .hasMessageContaining("ends before it begins");
    }

    @Test
    void aBasisHoldsFromItsFirstDayToItsLast() throws IOException {
        RegisteredPurpose entry = PurposeRegister.of(
                        text().replaceFirst("from       2026-01-01", "from 2026-01-01\nuntil 2026-06-30"))
                .of(ProcessingPurpose.FIND_PLACES);
        assertThat(entry.isInForce(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(entry.isInForce(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(entry.isInForce(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(entry.isInForce(LocalDate.of(2026, 7, 1))).isFalse();
    }

    /** Everything that the notice may want to say. */
    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (RegisteredPurpose entry : register.all()) {
            keys.add("title." + entry.purpose());
            keys.add("why." + entry.purpose());
            entry.keeps().forEach(kept -> keys.add("keeps." + kept));
        }
        for (LegalBasis one : LegalBasis.values()) {
            keys.add("basis." + one);
        }
        for (DataKind one : DataKind.values()) {
            keys.add("data." + one);
        }
        for (ReceiverKind one : ReceiverKind.values()) {
            keys.add("receiver." + one);
        }
        return keys;
    }

    static String text() throws IOException {
        try (InputStream file = Objects.requireNonNull(PurposeRegister.class.getResourceAsStream("/purposes.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
