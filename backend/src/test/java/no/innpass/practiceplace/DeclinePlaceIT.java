package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff send a place back or do not take it, with a reason that the employer reads; either side pauses one (16.1). */
@MicronautTest(transactional = false)
class DeclinePlaceIT implements OnPostgres {
    private static final String OWN = "/api/v1/employer/practice-places/";
    private static final String STAFF = "/api/v1/practice-places/";
    private static final String REASON = "{\"reason\":\"  Skriv hvilke dager det gjelder.  \"}";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    TestPlaces test;

    Callers.Caller market = new Callers.Caller(null, "", "");
    Callers.Caller manager = market;
    UUID workplace = TestPlaces.LOGIN;

    @BeforeAll
    void oneFirm() {
        market = callers.staff(Role.MARKET_CONTACT);
        workplace = firms.workplace("Fjordsnekkeren (oppdiktet)", market.actor().personId());
        manager = callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
    }

    @Test
    @Requirement({"PLC-15", "PLC-01"})
    void whatIsSentBackIsMendedAndSentAgain() {
        UUID id = test.submitted(workplace, 1);
        Position before = test.now();
        Api.Answer returned = api.post(market, STAFF + id + "/return", REASON);
        assertThat(returned.status()).as(returned.text()).isEqualTo(200);
        assertThat(returned.text("state")).isEqualTo("DRAFT");
        assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.NOT_LISTED);
        assertThat(test.events(before)).contains("PracticePlaceDeclined");
        assertThat(api.get(manager, OWN + id).text("declineReason")).isEqualTo("Skriv hvilke dager det gjelder.");
        assertThat(api.post(market, STAFF + id + "/approval", "").status())
                .as("not before it is sent again")
                .isEqualTo(409);

        test.edit(id, Needs.place(Needs.small(), 2));
        test.edit(id, Needs.place(Needs.small().titled("Mandag til onsdag", null), 2));
        assertThat(test.place(id).needVersion()).as("staff have seen the first").isEqualTo(2);
        assertThat(test.need(id, 1).title()).isEqualTo(Needs.small().title());
        Api.Answer again = api.post(manager, OWN + id + "/submission", "");
        assertThat(again.text("state")).isEqualTo("SUBMITTED");
        assertThat(again.body().get("declineReason")).isNull();
        assertThat(api.post(market, STAFF + id + "/approval", "").text("state")).isEqualTo("PUBLISHED");
    }

    @Test
    @Requirement("PLC-15")
    void whatIsNotTakenSaysWhyAndStaysSo() {
        UUID id = test.submitted(workplace, 1);
        assertThat(api.post(market, STAFF + id + "/refusal", REASON).text("state"))
                .isEqualTo("REFUSED");
        assertThat(api.get(manager, OWN + id).text("declineReason")).isEqualTo("Skriv hvilke dager det gjelder.");
        assertThat(api.post(manager, OWN + id + "/submission", "").status()).isEqualTo(409);
        assertThat(api.post(market, STAFF + id + "/return", REASON).text("code"))
                .isEqualTo("STEP_REFUSED");
    }

    @Test
    @Requirement({"PLC-15", "HR-5"})
    void aNoHasAReasonThatMayBeRead() {
        UUID id = test.submitted(workplace, 1);
        Api.Answer none = api.post(market, STAFF + id + "/return", "{\"reason\":\" \"}");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.pointers()).containsExactly("/reason");
        Api.Answer broken = api.post(market, STAFF + id + "/refusal", "{\"reason\":\"Bare norske jenter, takk\"}");
        assertThat(broken.status()).isGreaterThanOrEqualTo(400).isLessThan(500);
        assertThat(test.place(id).state()).isEqualTo(PlaceState.SUBMITTED);
    }

    @Test
    @Requirement("PLC-12")
    void eitherSidePausesAPlaceByHandAndAClickBringsItBack() {
        UUID id = test.published(workplace, 1);
        Api.Answer paused = api.post(manager, OWN + id + "/pause", "");
        assertThat(paused.text("state")).isEqualTo("PAUSED");
        assertThat(paused.text("pauseReason")).isEqualTo("BY_HAND");
        assertThat(test.facts(id).listing()).isEqualTo(PlaceListing.NOT_LISTED);
        assertThat(api.post(market, STAFF + id + "/pause", "").text("code"))
                .as("it is already")
                .isEqualTo("STEP_REFUSED");
        Api.Answer back = api.post(manager, OWN + id + "/confirmation", "");
        assertThat(back.text("state")).isEqualTo("PUBLISHED");
        assertThat(back.body().get("pauseReason")).isNull();
        assertThat(api.post(market, STAFF + id + "/pause", "").text("pauseReason"))
                .isEqualTo("BY_HAND");
        UUID other = firms.workplace("Konkurrenten (oppdiktet)", null);
        Callers.Caller stranger = callers.employer(Role.EMPLOYER_MANAGER, other, ScopeKind.WORKPLACE, other);
        assertThat(api.post(stranger, OWN + id + "/pause", "").status()).isEqualTo(404);
    }
}
