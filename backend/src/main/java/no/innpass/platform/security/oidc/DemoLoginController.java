package no.innpass.platform.security.oidc;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import no.innpass.platform.security.DemoMode;
import org.jspecify.annotations.Nullable;

/** The way into the demo without typing. In a real installation the address is 404. */
@Hidden
@Controller("/demo")
@Secured(SecurityRule.IS_ANONYMOUS)
final class DemoLoginController {
    private final DemoMode demo;

    DemoLoginController(DemoMode demo) {
        this.demo = demo;
    }

    /**
     * Starts the code flow as this demo person, and ends on {@code next}, a path of this application. Browsers ask for HTML: it answers
     * any kind, or the application's own page would answer instead.
     */
    @Get(value = "/login", produces = MediaType.ALL)
    HttpResponse<?> login(@QueryValue String subject, @QueryValue @Nullable String next) {
        demo.require();
        UriBuilder codeFlow = UriBuilder.of("/oauth/login/innpass").queryParam(DemoLoginHint.PARAMETER, subject);
        if (next != null) {
            codeFlow.queryParam("next", next);
        }
        return HttpResponse.seeOther(codeFlow.build());
    }
}
