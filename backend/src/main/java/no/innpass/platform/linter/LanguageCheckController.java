package no.innpass.platform.linter;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import java.util.List;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;

/**
 * Tells the writer, while writing, what will be stopped or is better said otherwise (PRI-08). The answer depends on the text alone, so
 * that everybody asks at one address, a firm that is about to join too; the text is neither stored nor logged.
 */
@Controller("/api/v1/language-check")
class LanguageCheckController {
    private final LanguageLinter linter;
    private final FalseHits falseHits;

    LanguageCheckController(LanguageLinter linter, FalseHits falseHits) {
        this.linter = linter;
        this.falseHits = falseHits;
    }

    /** Checks a text for the audience that the field declares. */
    @Post
    LanguageCheckView check(HttpRequest<?> request, @Body @Valid LanguageCheckRequest body) {
        Language language = Language.ofRequest(request);
        return new LanguageCheckView(
                linter.version(),
                linter.check(body.text()).stream()
                        .map(hit -> LanguageHitView.of(hit, body.audience(), language))
                        .toList());
    }

    /** Reports that a word was found wrongly; the sentence around it stays with the writer. */
    @Post("/false-hits")
    @Status(HttpStatus.NO_CONTENT)
    void report(@Body @Valid FalseHitRequest body) {
        falseHits.report(body);
    }

    /** What was reported, for those who keep the lists: most often reported first. */
    @Get("/false-hits")
    @NotAudited("Words that were found wrongly, without the sentence around them; nothing of a candidate.")
    List<FalseHitView> reported() {
        return falseHits.reported();
    }
}
