package no.innpass.candidate.consent;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.platform.i18n.TextDirection;
import org.jspecify.annotations.Nullable;

/**
 * The text of a consent in the candidate's own language, to be read beside the text that applies (PRI-05, UXC-02).
 *
 * @param code for {@code lang}
 * @param unchecked what to say of a translation that nobody has checked; absent for one that somebody has
 */
@Serdeable
public record ConsentTranslationView(
        String code,
        TextDirection direction,
        String text,
        @Nullable String unchecked) {}
