package no.innpass.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.organisation.DemoPersons;
import no.innpass.organisation.NewLogin;
import no.innpass.platform.security.Actor;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A candidate signs in the browser; the login of the morning is not enough, and in the demo it takes one click to show who one is. */
@MicronautTest(transactional = false)
@Requirement("INTG-02")
class SignWithRecentLoginIT implements OnPostgres {
    @Inject
    EmbeddedServer server;

    @Inject
    Journey journey;

    @Inject
    DemoPersons demo;

    @Inject
    Clock clock;

    @Test
    void anAgreementIsSignedAfterOneClickMore() {
        Journey.Traveller traveller = journey.accepted(journey.firm(1));
        UUID agreement = journey.proposed(traveller);
        String hash = "{\"contentHash\": \"%s\"}".formatted(journey.hash(traveller, agreement));
        String page = "/me/agreements/" + agreement;
        offer(traveller.candidate());
        try (Browser browser = new Browser(server.getURI())) {
            browser.logInAs(traveller.candidate().subject());
            ((MutableClock) clock).advance(Duration.ofMinutes(10));

            HttpResponse<String> refused = sign(browser, agreement, hash);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("STEP_UP_NEEDED");
            assertThat(browser.get("/api/v1" + page).body()).contains("\"acceptances\":[]");

            String next = Browser.target(browser.get("/oauth/confirm?next=" + page));
            for (int step = 0; step < 3; step++) {
                next = Browser.target(browser.get(next));
            }
            assertThat(next).isEqualTo(page);
            HttpResponse<String> signed = sign(browser, agreement, hash);
            assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
            assertThat(signed.body()).contains("\"party\":\"CANDIDATE\"");
        }
    }

    private void offer(Callers.Caller caller) {
        Actor actor = caller.actor();
        demo.offer(
                caller.subject(),
                new NewLogin(
                        actor.kind(), actor.personId(), actor.displayName(), actor.language(), actor.affiliations()),
                "Hamar");
    }

    private static HttpResponse<String> sign(Browser browser, UUID agreement, String hash) {
        return browser.send(
                "POST",
                "/api/v1/me/agreements/" + agreement + "/accept",
                hash,
                Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"));
    }
}
