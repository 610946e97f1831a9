package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The light over its whole way: events and time in, API, search and matching out. */
@MicronautTest(transactional = false)
class LightIT implements OnPostgres {
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
    RecomputeLights job;

    @Inject
    BusinessClock clock;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    private Callers.@Nullable Caller staff;

    @BeforeAll
    void somebodyWhoWorksWithEmployers() {
        staff = callers.staff(Role.MARKET_CONTACT);
    }

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement({"EMP-07", "EMP-08"})
    void anOpenPlaceIsGreenThenYellowAndAYearWithoutAFactIsGrey() {
        Journey.Firm firm = journey.firm(2);
        journey.react();
        assertThat(colour(firm.workplace())).isEqualTo("GREEN");
        assertThat(reasons(firm.workplace())).containsExactly("CONFIRMED");

        later(Duration.ofDays(14));
        assertThat(colour(firm.workplace())).isEqualTo("YELLOW");
        assertThat(reasons(firm.workplace())).containsExactly("CONFIRMED_BEFORE");
        assertThat(openness(firm)).as("a fresh need goes before a stale one").isEqualTo(80);

        later(Duration.ofDays(365));
        assertThat(colour(firm.workplace())).isEqualTo("GREY");
        assertThat(openness(firm)).isEqualTo(PlaceFacts.OPENNESS_UNKNOWN);
        List<String> history = new ArrayList<>();
        light(firm.workplace())
                .get("changes")
                .values()
                .forEach(change -> history.add(change.get("colour").getStringValue()));
        assertThat(history).containsExactly("GREY", "YELLOW", "GREEN");
    }

    @Test
    @Requirement({"EMP-07", "EMP-13"})
    void downsizingIsRedAndANeedWithoutAPlaceIsGreen() {
        UUID workplace = firms.workplace("Utsiktene (oppdiktet)", null);
        job.run();
        assertThat(colour(workplace)).isEqualTo("GREY");

        tell(workplace, "{\"course\": \"DOWNSIZING\", \"nextYear\": \"FEWER_PEOPLE\"}", 200);
        assertThat(colour(workplace)).isEqualTo("RED");
        assertThat(reasons(workplace)).containsExactly("DOWNSIZING");

        tell(
                workplace,
                "{\"course\": \"GROWING\", \"recruits\": true, \"howMany\": 2, \"occupation\": \"baker\","
                        + " \"contract\": \"PERMANENT\", \"advertised\": false}",
                200);
        assertThat(colour(workplace)).isEqualTo("GREEN");
        JsonNode told = api.get(market(), of(workplace, "outlook")).body().get("outlook");
        assertThat(told.get("howMany").getIntValue()).isEqualTo(2);
        assertThat(found("stated=true")).contains(workplace);
        assertThat(found("light=GREEN")).contains(workplace);
        assertThat(found("light=RED")).doesNotContain(workplace);
    }

    @Test
    @Requirement({"EMP-07", "EMP-06"})
    void aNoUntilADayIsRedAndCanBeLifted() {
        UUID workplace = firms.workplace("Ikke nå (oppdiktet)", null);
        pause(
                workplace,
                "{\"kind\": \"NOT_NOW\", \"lastDay\": \"" + clock.today().plusDays(3) + "\"}",
                200);
        assertThat(reasons(workplace)).containsExactly("NOT_NOW");
        pause(
                workplace,
                "{\"kind\": \"DO_NOT_CONTACT\", \"lastDay\": \"" + clock.today().plusDays(9) + "\"}",
                200);
        assertThat(reasons(workplace)).containsExactly("DO_NOT_CONTACT", "NOT_NOW");
        pause(workplace, "{\"kind\": \"DO_NOT_CONTACT\"}", 200);
        assertThat(reasons(workplace)).containsExactly("NOT_NOW");
        later(Duration.ofDays(4));
        assertThat(colour(workplace)).isEqualTo("YELLOW");
        pause(workplace, "{\"kind\": \"NOT_NOW\", \"lastDay\": \"2020-01-01\"}", 400);
    }

    @Test
    @Requirement("EMP-13")
    void particularsStandOnlyBesideANeedAndAnOccupationIsOne() {
        UUID workplace = firms.workplace("Feil felt (oppdiktet)", null);
        assertThat(tell(workplace, "{\"howMany\": 2}", 400).pointers()).containsExactly("/recruits");
        assertThat(tell(workplace, "{\"recruits\": true, \"occupation\": \"bake\"}", 400)
                        .pointers())
                .containsExactly("/occupation");
        api.put(market(), of(UUID.randomUUID(), "outlook"), "{}");
        assertThat(api.get(market(), of(UUID.randomUUID(), "light")).status()).isEqualTo(404);
    }

    @Test
    @Requirement({"EMP-07", "MAT-24"})
    void placesAreFoundByTheLightOfTheirWorkplaceAndItsChangeIsFollowed() {
        Journey.Firm firm = journey.firm(1);
        journey.react();
        indexed();
        assertThat(foundPlaces("light=GREEN")).contains(firm.place());
        pause(firm.workplace(), "{\"kind\": \"NOT_NOW\", \"lastDay\": \"" + clock.today() + "\"}", 200);
        journey.react();
        indexed();
        assertThat(foundPlaces("light=GREEN")).doesNotContain(firm.place());
        assertThat(foundPlaces("light=RED")).contains(firm.place());
    }

    @Test
    @Requirement({"EMP-07", "EMP-04"})
    void workplacesAreListedByTheirLightPageByPage() {
        Journey.Firm open = journey.firm(1);
        Journey.Firm said = journey.firm(1);
        journey.react();
        pause(said.workplace(), "{\"kind\": \"NOT_NOW\", \"lastDay\": \"" + clock.today() + "\"}", 200);
        journey.react();
        job.run();
        List<String> all = listed("sort=LIGHT&limit=7");
        assertThat(all).doesNotHaveDuplicates().contains(open.workplace().toString());
        assertThat(all.indexOf(open.workplace().toString()))
                .isLessThan(all.indexOf(said.workplace().toString()));
        List<Light> colours = all.stream()
                .map(id ->
                        Light.valueOf(light(UUID.fromString(id)).get("colour").getStringValue()))
                .toList();
        List<Light> order = List.of(Light.GREEN, Light.YELLOW, Light.GREY, Light.RED);
        assertThat(colours.stream().map(order::indexOf).toList()).isSorted();
        assertThat(listed("light=RED&limit=3"))
                .contains(said.workplace().toString())
                .doesNotContain(open.workplace().toString());
        assertThat(api.get(market(), "/api/v1/workplaces?light=BLUE").status()).isEqualTo(400);
        String elsewhere =
                api.get(market(), "/api/v1/workplaces?sort=NAME&limit=1").text("next");
        assertThat(api.get(market(), "/api/v1/workplaces?sort=LIGHT&cursor=" + elsewhere)
                        .text("code"))
                .as("a place in another order")
                .isEqualTo("INVALID_INPUT");
    }

    private List<String> listed(String asked) {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            Api.Answer page = api.get(market(), "/api/v1/workplaces?" + asked + next);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.body()
                    .get("items")
                    .values()
                    .forEach(row -> ids.add(row.get("id").getStringValue()));
            JsonNode cursor = page.body().get("next");
            next = cursor == null || cursor.isNull() ? "" : "&cursor=" + cursor.getStringValue();
        } while (!next.isEmpty());
        return ids;
    }

    @Test
    @Requirement({"EMP-07", "PRI-09"})
    void theEmployerIsNotToldOfItsLight() {
        Journey.Firm firm = journey.firm(1);
        journey.react();
        assertThat(api.get(firm.manager(), of(firm.workplace(), "light")).status())
                .isEqualTo(403);
        assertThat(api.get(firm.manager(), "/api/v1/employer/workplaces").text())
                .doesNotContain("light", "GREEN");
    }

    private Callers.Caller market() {
        return Objects.requireNonNull(staff);
    }

    private void later(Duration distance) {
        clock.offsetBy(distance);
        job.run();
        journey.react();
    }

    private int openness(Journey.Firm firm) {
        return places.facts(firm.place()).orElseThrow().openness();
    }

    private JsonNode light(UUID workplace) {
        Api.Answer answer = api.get(market(), of(workplace, "light"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private String colour(UUID workplace) {
        return light(workplace).get("colour").getStringValue();
    }

    private List<String> reasons(UUID workplace) {
        List<String> reasons = new ArrayList<>();
        light(workplace).get("reasons").values().forEach(reason -> reasons.add(reason.getStringValue()));
        return reasons;
    }

    private Api.Answer tell(UUID workplace, String body, int status) {
        return put(workplace, "outlook", body, status);
    }

    private void pause(UUID workplace, String body, int status) {
        put(workplace, "pause", body, status);
    }

    private Api.Answer put(UUID workplace, String what, String body, int status) {
        Api.Answer answer = api.put(market(), of(workplace, what), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        journey.react();
        return answer;
    }

    private static String of(UUID workplace, String what) {
        return "/api/v1/workplaces/" + workplace + "/" + what;
    }

    private List<UUID> found(String filter) {
        return ids("/api/v1/search/workplaces?limit=100&" + filter);
    }

    private List<UUID> foundPlaces(String filter) {
        return ids("/api/v1/search/practice-places?limit=100&" + filter);
    }

    private List<UUID> ids(String path) {
        Api.Answer answer = api.get(market(), path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<UUID> ids = new ArrayList<>();
        answer.body()
                .get("items")
                .values()
                .forEach(item -> ids.add(UUID.fromString(item.get("id").getStringValue())));
        return ids;
    }

    private void indexed() {
        consumers.stream()
                .filter(consumer -> consumer.name().equals("index"))
                .forEach(index -> pump.drain(index, index.position()));
    }
}
