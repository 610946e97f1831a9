package no.innpass.platform.purpose;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.i18n.NoticeLanguage;

/** An entry of the register in words; periods are those of the settings on this day. */
@Singleton
class PurposeWords {
    private final NoticeTexts texts;

    PurposeWords(NoticeTexts texts) {
        this.texts = texts;
    }

    PurposeView view(RegisteredPurpose entry, NoticeLanguage language) {
        String name = entry.purpose().name();
        return new PurposeView(
                entry.purpose(),
                texts.text(language, "purpose.title." + name),
                texts.text(language, "purpose.why." + name),
                all(language, "basis.", entry.basis()),
                all(language, "data.", entry.data()),
                all(language, "receiver.", entry.receivers()),
                entry.keeps().stream().map(kept -> kept(language, kept)).toList(),
                entry.from(),
                entry.until());
    }

    private LineView kept(NoticeLanguage language, String kept) {
        String key = "purpose.keeps." + kept;
        return RegisteredPurpose.isSetting(kept) ? texts.line(language, key, kept) : texts.line(language, key);
    }

    private List<String> all(NoticeLanguage language, String kind, List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> texts.text(language, "purpose." + kind + value.name()))
                .toList();
    }
}
