package no.innpass.employer.lapsed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.Test;

/** Hosts that take nobody in any more, with the reason that was given first. */
@MicronautTest(transactional = false)
@Requirement("EMP-10")
class LapsedIT implements OnPostgres {
    private static final String ACTIVE = "{\"stage\": \"ACTIVE\", \"correction\": \"HAPPENED_ELSEWHERE\"}";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    BusinessClock clock;

    @Test
    void theFirstReasonStandsWhateverIsSaidLater() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        UUID id = host("Først og sist (oppdiktet)", owner);
        correct(owner, id, "{\"stage\": \"DORMANT\", \"noPlace\": \"NO_FOLLOWUP_CAPACITY\"}");
        correct(owner, id, "{\"stage\": \"LOST\", \"noPlace\": \"OTHER\", \"words\": \"Flytter\"}");
        String held = """
                {"state": "HELD", "type": "FOLLOW_UP", "channel": "PHONE", "day": "%s", "result": "Kanskje neste år"}""".formatted(clock.today());
        api.post(owner, "/api/v1/workplaces/" + id + "/activities", held);
        JsonNode row = rows(owner, "?whose=MINE").getFirst();
        assertThat(row.get("id").getStringValue()).isEqualTo(id.toString());
        assertThat(row.get("stage").getStringValue()).isEqualTo("LOST");
        assertThat(row.get("reason").getStringValue()).isEqualTo("NO_FOLLOWUP_CAPACITY");
        assertThat(row.get("owner").getStringValue()).isEqualTo(owner.actor().displayName());
        assertThat(row.get("last").get("result").getStringValue()).isEqualTo("Kanskje neste år");

        correct(owner, id, ACTIVE.replace("HAPPENED_ELSEWHERE", "BACK_AGAIN"));
        assertThat(rows(owner, "?whose=MINE")).as("they are back").isEmpty();
        correct(owner, id, "{\"stage\": \"LOST\", \"noPlace\": \"DOWNSIZING\"}");
        assertThat(rows(owner, "?whose=MINE").getFirst().get("reason").getStringValue())
                .as("of the last time that they stopped")
                .isEqualTo("DOWNSIZING");
    }

    @Test
    void whoNeverWasAHostIsNotMissed() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        UUID never = firms.workplace("Aldri (oppdiktet)", owner.actor().personId());
        correct(owner, never, "{\"stage\": \"LOST\", \"noPlace\": \"NO_NEED\"}");
        UUID wrongly = host("Feil talt (oppdiktet)", owner);
        correct(owner, wrongly, "{\"stage\": \"PROSPECT\", \"correction\": \"COUNTED_WRONGLY\"}");
        correct(owner, wrongly, "{\"stage\": \"LOST\", \"noPlace\": \"NO_NEED\"}");
        assertThat(rows(owner, "?whose=MINE")).isEmpty();
    }

    @Test
    void isNarrowedToTheOwnTheOfficesAndOneReason() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        UUID lost = host("Tapt (oppdiktet)", owner);
        UUID asleep = host("Sover (oppdiktet)", owner);
        correct(owner, lost, "{\"stage\": \"LOST\", \"noPlace\": \"TOO_SMALL\"}");
        correct(owner, asleep, "{\"stage\": \"DORMANT\", \"noPlace\": \"CLEARANCE\"}");
        assertThat(ids(owner, "?whose=MINE")).containsExactlyInAnyOrder(lost, asleep);
        assertThat(ids(owner, "?whose=MINE&stage=LOST")).containsExactly(lost);
        assertThat(ids(owner, "?whose=MINE&reason=CLEARANCE")).containsExactly(asleep);
        Callers.Caller colleague = callers.staff(Role.MARKET_CONTACT);
        assertThat(ids(colleague, "?whose=MINE")).isEmpty();
        assertThat(ids(colleague, "?whose=OFFICE&limit=100")).contains(lost, asleep);
        Callers.Caller elsewhere = callers.staff(Role.MARKET_CONTACT, callers.otherOffice());
        assertThat(ids(elsewhere, "?whose=OFFICE&limit=100")).doesNotContain(lost, asleep);
        assertThat(ids(elsewhere, "?limit=100")).contains(lost, asleep);
        assertThat(api.get(owner, "/api/v1/lapsed-workplaces?stage=ACTIVE").status())
                .isEqualTo(400);
        assertThat(api.get(owner, "/api/v1/lapsed-workplaces?cursor=abc").status())
                .isEqualTo(400);
    }

    @Test
    void goesOnPageByPageInBothOrders() {
        Callers.Caller owner = callers.staff(Role.MARKET_CONTACT);
        List<UUID> lost = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            UUID id = host("Side " + i + " (oppdiktet)", owner);
            correct(owner, id, "{\"stage\": \"LOST\", \"noPlace\": \"TOO_SMALL\"}");
            lost.add(id);
        }
        List<UUID> newest = paged(owner, "?whose=MINE&limit=2&sort=NEWEST");
        assertThat(newest).containsExactlyInAnyOrderElementsOf(lost).doesNotHaveDuplicates();
        assertThat(paged(owner, "?whose=MINE&limit=2&sort=OLDEST")).isEqualTo(newest.reversed());
    }

    private List<UUID> paged(Callers.Caller caller, String query) {
        List<UUID> found = new ArrayList<>();
        @Nullable String next = "";
        while (next != null) {
            JsonNode page =
                    api.get(caller, "/api/v1/lapsed-workplaces" + query + next).body();
            page.get("items")
                    .values()
                    .forEach(row -> found.add(UUID.fromString(row.get("id").getStringValue())));
            next = page.get("next") == null || page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").getStringValue();
        }
        return found;
    }

    private UUID host(String name, Callers.Caller owner) {
        UUID id = firms.workplace(name, owner.actor().personId());
        correct(owner, id, ACTIVE);
        return id;
    }

    private void correct(Callers.Caller caller, UUID workplace, String body) {
        String path = "/api/v1/workplaces/" + workplace + "/relation";
        Journey.ok(api.put(caller, path, body, "If-Match", api.get(caller, path).etag()));
    }

    private List<UUID> ids(Callers.Caller caller, String query) {
        return rows(caller, query).stream()
                .map(row -> UUID.fromString(row.get("id").getStringValue()))
                .toList();
    }

    private List<JsonNode> rows(Callers.Caller caller, String query) {
        Api.Answer answer = api.get(caller, "/api/v1/lapsed-workplaces" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<JsonNode> rows = new ArrayList<>();
        answer.body().get("items").values().forEach(rows::add);
        return rows;
    }
}
