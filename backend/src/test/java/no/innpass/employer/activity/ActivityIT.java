package no.innpass.employer.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contact log that all who work with employers share. */
@MicronautTest(transactional = false)
class ActivityIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    BusinessClock clock;

    private Callers.@Nullable Caller market;
    private Callers.@Nullable Caller provider;

    @BeforeAll
    void twoOrganisations() {
        market = callers.staff(Role.MARKET_CONTACT);
        provider = callers.staff(Role.PROVIDER_CONSULTANT);
    }

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement("EMP-05")
    void aVisitAtAThreePersonFirmCountsLikeAll() {
        UUID small = firms.workplaceWith(3, "Liten bedrift (oppdiktet)");
        String days = "/api/v1/activity-counts?from=" + today() + "&to=" + today();
        int before = count(days, "S1_4", "DOWNSIZING_HELP");
        Api.Answer logged =
                log(market(), small, "HELD", "DOWNSIZING_HELP", today(), ", \"result\": \"  Vil snakkes igjen \"");
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
        assertThat(logged.text("result")).isEqualTo("Vil snakkes igjen");
        assertThat(count(days, "S1_4", "DOWNSIZING_HELP")).isEqualTo(before + 1);
        assertThat(api.get(provider(), of(small, "activities"))
                        .body()
                        .get("items")
                        .get(0)
                        .get("own")
                        .getBooleanValue())
                .as("everybody sees it, and whose it is")
                .isFalse();
    }

    @Test
    @Requirement("EMP-05")
    void theLogGoesOnPageByPageTheNewestDayFirst() {
        UUID firm = firms.workplace("Lang logg (oppdiktet)", null);
        for (int i = 0; i < 5; i++) {
            log(market(), firm, "HELD", "INFORMATION", today().minusDays(i % 3), "");
        }
        List<String> days = new ArrayList<>();
        @Nullable String next = "";
        while (next != null) {
            JsonNode page =
                    api.get(market(), of(firm, "activities?limit=2") + next).body();
            page.get("items").values().forEach(one -> days.add(one.get("day").getStringValue()));
            next = page.get("next") == null || page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").getStringValue();
        }
        assertThat(days).hasSize(5).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    @Requirement("EMP-05")
    void whatIsHeldHasBeenAndWhatIsPlannedIsToCome() {
        UUID firm = firms.workplace("Datoer (oppdiktet)", null);
        assertThat(log(market(), firm, "HELD", "DROP_IN", today().plusDays(1), "")
                        .pointers())
                .containsExactly("/day");
        assertThat(log(market(), firm, "PLANNED", "DROP_IN", today().minusDays(1), "")
                        .pointers())
                .containsExactly("/day");
        assertThat(log(market(), firm, "PLANNED", "DROP_IN", today(), ", \"result\": \"ja\"")
                        .pointers())
                .containsExactly("/result");
        assertThat(log(market(), firm, "HELD", "DROP_IN", today(), ", \"nextOn\": \"" + today() + "\"")
                        .pointers())
                .containsExactly("/nextStep");
        assertThat(log(market(), firm, "COVERED", "DROP_IN", today(), "").pointers())
                .containsExactly("/state");
        assertThat(log(market(), firm, "HELD", "DROP_IN", today(), ", \"contactId\": \"" + UUID.randomUUID() + "\"")
                        .pointers())
                .containsExactly("/contactId");
        assertThat(api.get(market(), of(firm, "activities")).body().get("items").size())
                .as("nothing of it was stored")
                .isZero();
    }

    @Test
    @Requirement("EMP-06")
    void twoPlansWithinTheWindowWarnBothAndOneVisitCoversBoth() {
        UUID firm = firms.workplace("To besøk (oppdiktet)", null);
        Api.Answer ours = log(market(), firm, "PLANNED", "FIRST_VISIT", today().plusDays(5), "");
        assertThat(collisions(provider(), firm))
                .as("who has planned nothing is told too")
                .hasSize(1);
        Api.Answer theirs = log(provider(), firm, "PLANNED", "FIRST_VISIT", today().plusDays(19), "");
        assertThat(collisions(market(), firm)).containsExactly(theirs.id());
        assertThat(collisions(provider(), firm)).containsExactly(ours.id());

        String cover = "/api/v1/activities/" + ours.id() + "/covering";
        assertThat(api.post(market(), cover, "{\"plan\": \"" + theirs.id() + "\"}")
                        .status())
                .as("whose plan it is gives way")
                .isEqualTo(409);
        Api.Answer covered = api.post(provider(), cover, "{\"plan\": \"" + theirs.id() + "\"}");
        assertThat(covered.status()).as(covered.text()).isEqualTo(200);
        assertThat(collisions(market(), firm)).isEmpty();
        assertThat(api.post(provider(), cover, "{\"plan\": \"" + theirs.id() + "\"}")
                        .status())
                .as("once")
                .isEqualTo(409);

        change(market(), ours, "CANCELLED", today().plusDays(5), 200);
        assertThat(api.get(provider(), of(firm, "before-contact"))
                        .body()
                        .get("planned")
                        .get(0)
                        .get("id")
                        .getStringValue())
                .as("the visit that stood for it is off")
                .isEqualTo(theirs.id().toString());
    }

    @Test
    @Requirement("EMP-06")
    void beforeOneRingsStandWhoSpokeLastAndWhoWantsToBeLeftAlone() {
        UUID firm = firms.workplace("Se først (oppdiktet)", null);
        log(market(), firm, "HELD", "WARM_UP", today().minusDays(3), ", \"topic\": \"Sommeren\"");
        log(provider(), firm, "HELD", "DEMAND_TALK", today().minusDays(9), "");
        LocalDate until = today().plusDays(30);
        api.put(market(), of(firm, "pause"), "{\"kind\": \"DO_NOT_CONTACT\", \"lastDay\": \"" + until + "\"}");
        JsonNode told = api.get(provider(), of(firm, "before-contact")).body();
        assertThat(told.get("last").get("topic").getStringValue()).isEqualTo("Sommeren");
        assertThat(told.get("last").get("by").getStringValue()).isNotBlank();
        assertThat(told.get("leaveUntil").getStringValue()).isEqualTo(until.toString());
    }

    @Test
    @Requirement("EMP-05")
    void onlyTheOwnUnitChangesAndNobodyOverwritesUnseen() {
        UUID firm = firms.workplace("Endre (oppdiktet)", null);
        Api.Answer plan = log(market(), firm, "PLANNED", "FOLLOW_UP", today(), "");
        assertThat(change(provider(), plan, "HELD", today(), 409).text("code")).isEqualTo("OTHERS_ACTIVITY");
        change(callers.staff(Role.ADVISER), plan, "HELD", today(), 200);
        assertThat(change(market(), plan, "HELD", today(), 409).text("code")).isEqualTo("CONFLICT");
        Api.Answer held = api.get(market(), of(firm, "before-contact"));
        assertThat(held.body().get("last").get("state").getStringValue()).isEqualTo("HELD");
    }

    @Test
    @Requirement({"EMP-05", "EMP-07"})
    void aContactIsAFactThatKeepsTheLightFromGrey() {
        UUID firm = firms.workplace("Lyset (oppdiktet)", null);
        journey.react();
        assertThat(colour(firm)).isEqualTo("GREY");
        log(market(), firm, "HELD", "INFORMATION", today(), "");
        journey.react();
        assertThat(colour(firm)).isEqualTo("YELLOW");
    }

    private String colour(UUID firm) {
        return api.get(market(), of(firm, "light")).text("colour");
    }

    private Api.Answer log(Callers.Caller by, UUID firm, String state, String type, LocalDate day, String more) {
        return api.post(by, of(firm, "activities"), """
                {"state": "%s", "type": "%s", "channel": "VISIT", "day": "%s"%s}""".formatted(state, type, day, more));
    }

    private Api.Answer change(Callers.Caller by, Api.Answer plan, String state, LocalDate day, int status) {
        Api.Answer answer =
                api.put(by, "/api/v1/activities/" + plan.id(), """
                {"state": "%s", "type": "FOLLOW_UP", "channel": "PHONE", "day": "%s"}""".formatted(state, day), "If-Match", plan.etag());
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    private List<UUID> collisions(Callers.Caller reader, UUID firm) {
        List<UUID> ids = new ArrayList<>();
        api.get(reader, of(firm, "before-contact"))
                .body()
                .get("collisions")
                .values()
                .forEach(one -> ids.add(UUID.fromString(one.get("id").getStringValue())));
        return ids;
    }

    private int count(String path, String size, String type) {
        int count = 0;
        for (JsonNode row :
                api.get(callers.any(Role.OFFICE_LEADER), path).body().values()) {
            boolean same = row.get("sizeBand") != null
                    && size.equals(row.get("sizeBand").getStringValue())
                    && type.equals(row.get("type").getStringValue());
            count += same ? row.get("contacts").getIntValue() : 0;
        }
        return count;
    }

    private LocalDate today() {
        return clock.today();
    }

    private static String of(UUID workplace, String what) {
        return "/api/v1/workplaces/" + workplace + "/" + what;
    }

    private Callers.Caller market() {
        return Objects.requireNonNull(market);
    }

    private Callers.Caller provider() {
        return Objects.requireNonNull(provider);
    }
}
