package no.innpass.platform.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.platform.i18n.NoticeLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notice says the same in all ten languages: no text is missing, none is left over, and none has lost its number. */
@Requirement({"PRI-20", "UXC-02"})
class NoticeTextsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final String UNIT = "notice.unit.";

    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    void everyTextStandsInEveryLanguageWithItsPlaceholders(NoticeLanguage language) throws IOException {
        for (String room : List.of("purpose", "notice")) {
            Properties norwegian = texts(room, NoticeLanguage.NB);
            Properties translated = texts(room, language);
            assertThat(withoutUnits(translated)).as(room).isEqualTo(withoutUnits(norwegian));
            assertThat(withoutUnits(norwegian)).allSatisfy(key -> {
                assertThat(translated.getProperty(key)).isNotBlank().doesNotContain("!");
                assertThat(placeholders(translated.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(placeholders(norwegian.getProperty(key)));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    void everyPartAndLineOfTheNoticeHasItsText(NoticeLanguage language) throws IOException {
        List<String> keys = Arrays.stream(NoticePart.values())
                .flatMap(part -> Stream.concat(
                        Stream.of("notice." + part), part.lines().stream().map(line -> "notice." + part + "." + line)))
                .toList();
        assertThat(texts("notice", language).stringPropertyNames()).containsAll(keys);
    }

    /** Elsewhere the browser knows them ({@code Intl}). */
    @ParameterizedTest
    @EnumSource(
            value = NoticeLanguage.class,
            names = {"NN", "SO", "TI"})
    void languagesThatBrowsersDoNotKnowBringTheirOwnWordsForPeriods(NoticeLanguage language) throws IOException {
        Properties texts = texts("notice", language);
        for (PeriodUnit unit : PeriodUnit.values()) {
            assertThat(texts.getProperty(UNIT + unit)).contains("{n}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "AR", "SO", "TI", "FA"})
    void aTranslationIsNotTheNorwegianTextOnceMore(NoticeLanguage language) throws IOException {
        for (String room : List.of("purpose", "notice")) {
            Properties norwegian = texts(room, NoticeLanguage.NB);
            texts(room, language).forEach((key, text) -> {
                if (!text.equals("{period}")) {
                    assertThat(text).as(language + " " + key).isNotEqualTo(norwegian.get(key));
                }
            });
        }
    }

    @Test
    void thePageIsOfferedInTheTenLanguagesInTheirOrder() {
        assertThat(NoticeLanguage.values())
                .extracting(NoticeLanguage::code)
                .containsExactly("nb", "nn", "en", "uk", "ar", "so", "ti", "fa", "pl", "es");
    }

    private static Set<String> withoutUnits(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(UNIT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties texts(String room, NoticeLanguage language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(room + "_" + language.code() + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
