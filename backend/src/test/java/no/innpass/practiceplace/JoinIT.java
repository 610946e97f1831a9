package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A firm that joins by itself sees its own draft and nothing else until the office has checked. */
@MicronautTest(transactional = false)
@Requirement({"EMP-23", "INTG-06"})
class JoinIT implements OnPostgres {
    @Inject
    EmbeddedServer server;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Test
    void itHasAnOwnerAndATaskAtOnceAndSeesOnlyItsOwnDraftUntilItIsChecked() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        try (Browser browser = proven("baker")) {
            assertThat(join(browser, "974760673", "3403").statusCode()).isEqualTo(204);
            String own = browser.get("/api/v1/join").body();
            assertThat(own)
                    .contains(
                            "\"state\":\"WAITING\"",
                            "Prøve på bakeriet",
                            callers.office().name())
                    .contains("\"phone\":\"+4700000003\"");
            assertThat(browser.get("/api/v1/session").body()).contains("\"roles\":[]");
            for (String path : new String[] {
                "/api/v1/employer/workplaces",
                "/api/v1/employer/practice-places",
                "/api/v1/employer/introductions",
                "/api/v1/candidates",
                "/api/v1/join-requests"
            }) {
                assertThat(browser.get(path).statusCode()).as(path).isEqualTo(403);
            }
            Api.Answer list = api.get(market, "/api/v1/join-requests");
            assertThat(list.body().size()).isEqualTo(1);
            UUID id = UUID.fromString(list.body().get(0).get("id").getStringValue());
            assertThat(api.get(callers.staff(Role.MARKET_CONTACT, callers.otherOffice()), "/api/v1/join-requests/" + id)
                            .status())
                    .isEqualTo(404);
            Api.Answer read = api.get(market, "/api/v1/join-requests/" + id);
            Api.Answer accepted = api.put(
                    market,
                    "/api/v1/join-requests/" + id + "/acceptance",
                    "{\"unitNumber\": \"974 760 673\"}",
                    "If-Match",
                    read.etag());
            assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
            assertThat(browser.get("/api/v1/employer/workplaces").body()).contains("Bakeriet AS");
            assertThat(browser.get("/api/v1/employer/practice-places").body())
                    .contains("Prøve på bakeriet")
                    .contains("DRAFT");
            assertThat(api.get(market, "/api/v1/workplaces/" + accepted.text("workplaceId"))
                            .text())
                    .contains("\"ownerId\":")
                    .contains("Berit Baker");
            assertThat(api.get(market, "/api/v1/join-requests").body().size()).isZero();
            assertThat(api.put(
                                    market,
                                    "/api/v1/join-requests/" + id + "/refusal",
                                    "{\"reason\": \"Nei\"}",
                                    "If-Match",
                                    accepted.etag())
                            .status())
                    .isEqualTo(409);
        }
    }

    @Test
    @Requirement("PRI-08")
    void whoJoinsIsToldWhileWritingWhatWillBeStopped() {
        try (Browser browser = proven("writer")) {
            HttpResponse<String> told = browser.send(
                    "POST",
                    "/api/v1/language-check",
                    "{\"text\":\"Ingen med AAP\",\"audience\":\"EMPLOYER\"}",
                    Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"));
            assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
            assertThat(told.body()).contains("\"BLOCK\"");
        }
    }

    @Test
    void itGoesOnWithItsOwnDraftUntilTheOfficeHasAnswered() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT, callers.otherOffice());
        try (Browser browser = proven("florist");
                Browser neighbour = proven("neighbour")) {
            join(browser, "974760673", "4601");
            join(neighbour, "974760673", "4601");
            String theirs = neighbour.get("/api/v1/join").body();
            assertThat(edit(browser, null, "Binde kranser").statusCode()).isEqualTo(428);
            HttpResponse<String> edited = edit(browser, "\"1\"", "Binde kranser");
            assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
            assertThat(edited.body()).contains("Binde kranser").contains("\"version\":2");
            assertThat(edit(browser, "\"1\"", "En gang til").body()).contains("CONFLICT");
            assertThat(edit(browser, "\"2\"", "Bare unge menn").body()).contains("GROUP_WISH");
            assertThat(neighbour.get("/api/v1/join").body()).isEqualTo(theirs);
            assertThat(browser.get("/api/v1/employer/practice-places").statusCode())
                    .isEqualTo(403);
            assertThat(api.get(market, "/api/v1/practice-places").text()).doesNotContain("Binde kranser");

            String id = "";
            for (JsonNode one : api.get(market, "/api/v1/join-requests").body().values()) {
                if (one.get("need").get("title").getStringValue().equals("Binde kranser")) {
                    id = one.get("id").getStringValue();
                }
            }
            String acceptance = "/api/v1/join-requests/" + id + "/acceptance";
            assertThat(api.put(market, acceptance, "{\"unitNumber\": \"974760673\"}", "If-Match", "\"1\"")
                            .text("code"))
                    .as("the office has not read the draft that stands there now")
                    .isEqualTo("CONFLICT");
            Api.Answer accepted = api.put(market, acceptance, "{\"unitNumber\": \"974760673\"}", "If-Match", "\"2\"");
            assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
            assertThat(browser.get("/api/v1/employer/practice-places").body()).contains("Binde kranser");
            assertThat(edit(browser, "\"3\"", "For sent").body()).contains("CONFLICT");
            assertThat(browser.get("/api/v1/join/login").body())
                    .as("the ticket of the login is used up")
                    .isEqualTo("{\"proven\":false}");
            for (JsonNode left : api.get(market, "/api/v1/join-requests").body().values()) {
                api.put(
                        market,
                        "/api/v1/join-requests/" + left.get("id").getStringValue() + "/refusal",
                        "{\"reason\": \"Nei\"}",
                        "If-Match",
                        "\"1\"");
            }
        }
    }

    @Test
    void whoLogsInOnTheWayToJoiningComesBackThereAndTheFormIsForThemAlone() {
        try (Browser nobody = new Browser(server.getURI());
                Browser known = new Browser(server.getURI());
                Browser browser = new Browser(server.getURI())) {
            assertThat(nobody.get("/api/v1/join/login").body()).isEqualTo("{\"proven\":false}");
            assertThat(browser.logInAs("on-the-way", "/join")).isEqualTo("/join");
            assertThat(browser.get("/api/v1/join/login").body()).isEqualTo("{\"proven\":true}");
            known.logInAs(callers.staff(Role.ADVISER).subject());
            assertThat(edit(known, "\"1\"", "Ikke mitt").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aRefusalIsReadByThePersonWithItsReasonAndOpensNothing() {
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER, callers.otherOffice());
        try (Browser browser = proven("stranger")) {
            join(browser, "974760673", "4601");
            Api.Answer list = api.get(leader, "/api/v1/join-requests");
            String id = list.body().get(0).get("id").getStringValue();
            Api.Answer refused = api.put(
                    leader,
                    "/api/v1/join-requests/" + id + "/refusal",
                    "{\"reason\": \"Vi fant ikke navnet ditt i registeret.\"}",
                    "If-Match",
                    "\"1\"");
            assertThat(refused.status()).as(refused.text()).isEqualTo(200);
            assertThat(browser.get("/api/v1/join").body()).contains("REFUSED", "Vi fant ikke navnet ditt");
            assertThat(browser.get("/api/v1/employer/workplaces").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aWrongNumberAndAStrangerWithoutALoginAreRefused() {
        try (Browser browser = proven("typo")) {
            HttpResponse<String> wrong = join(browser, "974760674", "3403");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("NUMBER_NOT_VALID", "/organisationNumber");
            assertThat(join(browser, "974760673", "9999").body()).contains("INVALID_INPUT", "/municipality");
        }
        try (Browser nobody = new Browser(server.getURI())) {
            assertThat(join(nobody, "974760673", "3403").body()).contains("LOGIN_CODE_NEEDS_LOGIN");
        }
    }

    private Browser proven(String subject) {
        Browser browser = new Browser(server.getURI());
        assertThat(browser.logInAs(subject)).isEqualTo("/login/code");
        return browser;
    }

    private static HttpResponse<String> edit(Browser browser, String tag, String title) {
        Map<String, String> headers =
                new HashMap<>(Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"));
        if (tag != null) {
            headers.put("If-Match", tag);
        }
        return browser.send("PUT", "/api/v1/join/draft", "{\"need\": {\"title\": \"" + title + "\"}}", headers);
    }

    private static HttpResponse<String> join(Browser browser, String number, String municipality) {
        return browser.send(
                "POST",
                "/api/v1/join",
                """
                {"organisationNumber": "%s", "firmName": "Bakeriet AS", "sector": "PRIVATE", "municipality": "%s",
                 "name": "Berit Baker", "role": "HIRING_AUTHORITY", "phone": "+4740000000",
                 "need": {"title": "Prøve på bakeriet", "summary": "Vi trenger en til i produksjonen."}}""".formatted(number, municipality),
                Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"));
    }
}
