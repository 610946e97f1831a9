package no.innpass.platform.purpose;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.NoticeLanguage;
import no.innpass.platform.time.BusinessClock;

/** What personal data is used for (PRI-20); for everybody, also without a login. */
@Controller("/api/v1/privacy-notice")
@Tag(name = "privacy")
@ExecuteOn(TaskExecutors.BLOCKING)
class PrivacyNoticeController {
    private final PurposeRegister register;
    private final PurposeWords words;
    private final NoticeWords notice;
    private final BusinessClock clock;

    PrivacyNoticeController(PurposeRegister register, PurposeWords words, NoticeWords notice, BusinessClock clock) {
        this.register = register;
        this.words = words;
        this.notice = notice;
        this.clock = clock;
    }

    /** The notice in one of its languages: rights and who is responsible, then the purposes of the register (PRI-06). */
    @Get("{?language}")
    @NotAudited("The same words for everybody; nothing of a candidate.")
    PrivacyNoticeView privacyNotice(@QueryValue(defaultValue = "NB") NoticeLanguage language) {
        return new PrivacyNoticeView(
                NoticeLanguageView.of(language),
                Arrays.stream(NoticeLanguage.values())
                        .map(NoticeLanguageView::of)
                        .toList(),
                notice.unchecked(language),
                notice.labels(language),
                notice.parts(language),
                register.all().stream()
                        .filter(entry -> entry.isInForce(clock.today()))
                        .map(entry -> words.view(entry, language))
                        .toList());
    }
}
