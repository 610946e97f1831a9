package no.innpass.platform.purpose;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.time.BusinessClock;

/** What personal data is used for (PRI-20); for everybody, also without a login. */
@Controller("/api/v1/privacy-notice")
@Tag(name = "privacy")
@ExecuteOn(TaskExecutors.BLOCKING)
class PrivacyNoticeController {
    private final PurposeRegister register;
    private final PurposeWords words;
    private final BusinessClock clock;

    PrivacyNoticeController(PurposeRegister register, PurposeWords words, BusinessClock clock) {
        this.register = register;
        this.words = words;
        this.clock = clock;
    }

    /** Purposes, basis, data, receivers and periods, from the register (PRI-06). */
    @Get("{?language}")
    @NotAudited("The same words for everybody; nothing of a candidate.")
    PrivacyNoticeView privacyNotice(@QueryValue(defaultValue = "NB") Language language) {
        return new PrivacyNoticeView(register.all().stream()
                .filter(entry -> entry.isInForce(clock.today()))
                .map(entry -> words.view(entry, language))
                .toList());
    }
}
