package no.innpass.platform.purpose;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innpass.platform.i18n.Messages;
import no.innpass.platform.i18n.NoticeLanguage;
import no.innpass.platform.i18n.Translations;
import no.innpass.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The notice around the register: labels, and the parts that speak of everything at once. */
@Singleton
class NoticeWords {
    private static final Map<String, String> PERIODS =
            Map.of("RIGHTS.correct", "rights.answerDays", "RIGHTS.delete", "rights.answerDays");

    private final NoticeTexts texts;
    private final Messages messages;
    private final Settings settings;
    private final Translations translations;

    NoticeWords(NoticeTexts texts, Messages messages, Settings settings, Translations translations) {
        this.texts = texts;
        this.messages = messages;
        this.settings = settings;
        this.translations = translations;
    }

    @Nullable String unchecked(NoticeLanguage language) {
        return translations.unchecked(language);
    }

    List<NoticePartView> parts(NoticeLanguage language) {
        return Arrays.stream(NoticePart.values())
                .map(part -> new NoticePartView(
                        texts.text(language, "notice." + part),
                        part.lines().stream()
                                .flatMap(name -> line(language, part + "." + name).stream())
                                .toList()))
                .toList();
    }

    NoticeLabelsView labels(NoticeLanguage language) {
        return new NoticeLabelsView(
                label(language, "title"),
                label(language, "lead"),
                label(language, "languages"),
                label(language, "norwegian"),
                label(language, "purposes"),
                label(language, "consent"),
                label(language, "basis"),
                label(language, "data"),
                label(language, "receivers"),
                label(language, "keeps"),
                label(language, "from"),
                label(language, "until"),
                label(language, "since"),
                label(language, "back"),
                units(language));
    }

    /** How to reach the data protection officer is for the controller to say: without the setting the line is left out. */
    private Optional<LineView> line(NoticeLanguage language, String name) {
        String key = "notice." + name;
        if (name.equals(NoticePart.RESPONSIBLE + ".officer")) {
            String contact = settings.text("privacy.officer");
            return contact.isBlank()
                    ? Optional.empty()
                    : messages.find(language, key, Map.of("contact", contact)).map(LineView::of);
        }
        @Nullable String period = PERIODS.get(name);
        return Optional.of(period == null ? texts.line(language, key) : texts.line(language, key, period));
    }

    private @Nullable Map<PeriodUnit, String> units(NoticeLanguage language) {
        Map<PeriodUnit, String> units = new EnumMap<>(PeriodUnit.class);
        for (PeriodUnit unit : PeriodUnit.values()) {
            messages.find(language, "notice.unit." + unit, Map.of()).ifPresent(words -> units.put(unit, words));
        }
        return units.isEmpty() ? null : units;
    }

    private String label(NoticeLanguage language, String name) {
        return texts.text(language, "notice." + name);
    }
}
