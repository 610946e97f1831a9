package no.innpass.platform.purpose;

import jakarta.inject.Singleton;
import java.util.Map;
import no.innpass.platform.i18n.Messages;
import no.innpass.platform.i18n.NoticeLanguage;
import no.innpass.platform.settings.Settings;

/** The texts of the notice by key, with the periods of the settings on this day. */
@Singleton
class NoticeTexts {
    private final Messages messages;
    private final Settings settings;

    NoticeTexts(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** @throws IllegalStateException for a text that is missing; a test holds that there is none */
    String text(NoticeLanguage language, String key) {
        return messages.find(language, key, Map.of())
                .orElseThrow(() -> new IllegalStateException("No " + language + " text for " + key));
    }

    LineView line(NoticeLanguage language, String key) {
        return LineView.of(text(language, key));
    }

    /** With the period that the setting names. */
    LineView line(NoticeLanguage language, String key, String setting) {
        return new LineView(text(language, key), settings.integer(setting), PeriodUnit.ofSetting(setting));
    }
}
