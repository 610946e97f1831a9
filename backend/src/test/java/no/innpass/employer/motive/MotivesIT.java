package no.innpass.employer.motive;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** Why workplaces take people in: written by staff, for the talk, and read by nobody else. */
@MicronautTest(transactional = false)
@Requirement("EMP-11")
class MotivesIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    PracticePlaces places;

    @Inject
    BusinessClock clock;

    @Inject
    Tables tables;

    @Test
    void areToldWithTheirWeightAndNobodyOverwritesUnseen() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID firm = firms.workplace("Hvorfor (oppdiktet)", null);
        assertThat(api.get(market, of(firm)).body().get("motives").size()).isZero();
        Api.Answer told = api.put(market, of(firm), """
                {"motives": [{"motive": "LOCAL_BASE", "importance": 2}, {"motive": "TRAIN_TO_HIRE", "importance": 5}],
                 "words": "  Har alltid tatt inn lærlinger "}""", "If-Match", "\"0\"");
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(told.body().get("motives").values())
                .extracting(one -> one.get("motive").getStringValue())
                .as("what decides most first")
                .containsExactly("TRAIN_TO_HIRE", "LOCAL_BASE");
        assertThat(told.text("words")).isEqualTo("Har alltid tatt inn lærlinger");
        assertThat(told.text("by")).isEqualTo(market.actor().displayName());
        assertThat(told.text("on")).isEqualTo(clock.today().toString());
        assertThat(put(market, firm, "{\"motives\": []}", "\"0\"").status())
                .as("somebody has written since")
                .isEqualTo(409);
        assertThat(api.put(market, of(firm), "{\"motives\": []}").status()).isEqualTo(428);
        Api.Answer emptied = put(market, firm, "{\"motives\": []}", told.etag());
        assertThat(emptied.body().get("motives").size()).isZero();
        assertThat(emptied.body().get("reliefAlone").getBooleanValue())
                .as("nothing is heard")
                .isFalse();
    }

    @Test
    void moreHandsAloneAreASignOfRisk() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID firm = firms.workplace("Hender (oppdiktet)", null);
        Api.Answer alone = put(adviser, firm, "{\"motives\": [{\"motive\": \"RELIEF\", \"importance\": 1}]}", "\"0\"");
        assertThat(alone.body().get("reliefAlone").getBooleanValue()).isTrue();
        Api.Answer beside = put(
                adviser,
                firm,
                "{\"motives\": [{\"motive\": \"RELIEF\", \"importance\": 5}, {\"motive\": \"PERSONAL\", \"importance\": 1}]}",
                alone.etag());
        assertThat(beside.body().get("reliefAlone").getBooleanValue()).isFalse();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID firm = firms.workplace("Feil (oppdiktet)", null);
        assertThat(put(market, firm, """
                        {"motives": [{"motive": "RELIEF", "importance": 0}, {"motive": "PERSONAL", "importance": 6}, {"importance": 2}]}""", "\"0\"").pointers())
                .containsExactlyInAnyOrder("/motives/0/importance", "/motives/1/importance", "/motives/2/motive");
        assertThat(put(market, firm, """
                        {"motives": [{"motive": "RELIEF", "importance": 1}, {"motive": "RELIEF", "importance": 2}]}""", "\"0\"").pointers()).containsExactly("/motives/1/motive");
        assertThat(put(market, firm, "{\"motives\": [{\"motive\": \"GREED\", \"importance\": 1}]}", "\"0\"")
                        .status())
                .isEqualTo(400);
        assertThat(put(market, UUID.randomUUID(), "{\"motives\": []}", "\"0\"").status())
                .isEqualTo(404);
    }

    @Test
    @Requirement("HR-1")
    void nothingThatIsComparedMovesWithThem() {
        Journey.Firm firm = journey.firm(1);
        journey.react();
        byte[] before = packed(firm);
        long events = events(firm);
        put(firm.market(), firm.workplace(), "{\"motives\": [{\"motive\": \"RELIEF\", \"importance\": 5}]}", "\"0\"");
        journey.react();
        assertThat(packed(firm)).isEqualTo(before);
        assertThat(events(firm)).as("nobody is told").isEqualTo(events);
        for (String own : List.of("", "/%s/inside", "/%s/history", "/%s/agreements", "/%s/network")) {
            Api.Answer read = api.get(firm.manager(), "/api/v1/employer/workplaces" + own.formatted(firm.workplace()));
            assertThat(read.status()).as(own).isEqualTo(200);
            assertThat(read.text()).doesNotContainIgnoringCase("motive").doesNotContain("RELIEF");
        }
    }

    private byte[] packed(Journey.Firm firm) {
        return String.valueOf(places.facts(firm.place()).orElseThrow())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private long events(Journey.Firm firm) {
        return tables.count("select count(*) from outbox_event where payload::text like '%" + firm.workplace() + "%'");
    }

    private Api.Answer put(Callers.Caller caller, UUID firm, String body, String version) {
        return api.put(caller, of(firm), body, "If-Match", version);
    }

    private static String of(UUID firm) {
        return "/api/v1/workplaces/" + firm + "/motives";
    }
}
