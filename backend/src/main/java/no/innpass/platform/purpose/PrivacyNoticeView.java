package no.innpass.platform.purpose;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole notice in one language.
 *
 * @param unchecked what to say of a translation that nobody has checked; absent for one that somebody has
 * @param purposes those that are in force today, in the order of the register
 */
@Serdeable
public record PrivacyNoticeView(
        NoticeLanguageView language,
        List<NoticeLanguageView> languages,
        @Nullable String unchecked,
        NoticeLabelsView labels,
        List<NoticePartView> parts,
        List<PurposeView> purposes) {}
