package no.innpass.employer.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A market contact is asked to come along on a visit. */
@MicronautTest(transactional = false)
@Requirement("EMP-22")
class JointVisitIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    BusinessClock clock;

    @Inject
    JointVisitRows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    private Callers.@Nullable Caller adviser;
    private Callers.@Nullable Caller market;

    @BeforeEach
    void colleagues() {
        adviser = callers.staff(Role.ADVISER);
        market = callers.staff(Role.MARKET_CONTACT);
    }

    @Test
    void anAdviserAsksAndTheMarketContactSaysYes() {
        UUID firm = firms.workplace("Bli med (oppdiktet)", null);
        Api.Answer asked = ask(adviser(), firm, market(), "\"day\": \"" + inDays(4) + "\"");
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        JsonNode plan = Objects.requireNonNull(api.get(market(), of(firm, "before-contact"))
                .body()
                .get("planned")
                .get(0));
        assertThat(plan.get("channel").getStringValue())
                .as("the visit is planned in the shared log")
                .isEqualTo("VISIT");
        assertThat(own(market())).containsExactly(asked.id() + " ASKED");
        assertThat(own(callers.staff(Role.MARKET_CONTACT)))
                .as("only who is asked")
                .isEmpty();

        assertThat(answer(adviser(), asked, "\"step\": \"ACCEPT\"").status())
                .as("nobody says yes for another")
                .isEqualTo(404);
        Api.Answer yes = answer(market(), asked, "\"step\": \"ACCEPT\"");
        assertThat(yes.status()).as(yes.text()).isEqualTo(200);
        assertThat(own(market())).containsExactly(asked.id() + " ACCEPTED");
        assertThat(answer(market(), asked, "\"step\": \"DECLINE\", \"reason\": \"NO_TIME\"")
                        .text("code"))
                .as("the version is another now")
                .isEqualTo("CONFLICT");
        assertThat(answer(market(), yes, "\"step\": \"ACCEPT\"").text("code")).isEqualTo("STEP_REFUSED");
    }

    @Test
    void aNoHasAReasonAndIsNotAskedAgainForThatDay() {
        UUID firm = firms.workplace("Nei takk (oppdiktet)", null);
        Api.Answer asked = ask(adviser(), firm, market(), "\"day\": \"" + inDays(4) + "\"");
        assertThat(answer(market(), asked, "\"step\": \"DECLINE\"").pointers()).containsExactly("/reason");
        assertThat(answer(market(), asked, "\"step\": \"DECLINE\", \"reason\": \"ANOTHER_DAY\"")
                        .pointers())
                .containsExactly("/otherDay");
        Api.Answer no = answer(
                market(),
                asked,
                "\"step\": \"DECLINE\", \"reason\": \"ANOTHER_DAY\", \"otherDay\": \"" + inDays(8) + "\"");
        assertThat(no.text("otherDay")).isEqualTo(inDays(8).toString());
        assertThat(own(market())).isEmpty();
        String same = "\"activityId\": \"" + asked.text("activityId") + "\"";
        assertThat(ask(adviser(), firm, market(), same).text("code")).isEqualTo("ASKED_ALREADY");
        move(asked, "PLANNED", inDays(8));
        assertThat(ask(adviser(), firm, market(), same).status())
                .as("on the day that suits")
                .isEqualTo(201);
    }

    @Test
    void anotherDayIsAskedAboutAnewAndAVisitThatIsOffAsksNobody() {
        UUID firm = firms.workplace("Flyttet (oppdiktet)", null);
        Api.Answer asked = ask(adviser(), firm, market(), "\"day\": \"" + inDays(4) + "\"");
        answer(market(), asked, "\"step\": \"ACCEPT\"");
        move(asked, "PLANNED", inDays(6));
        assertThat(own(market())).containsExactly(asked.id() + " ASKED");
        move(asked, "CANCELLED", inDays(6));
        assertThat(own(market())).isEmpty();
        UUID visit = UUID.fromString(asked.text("activityId"));
        List<JointVisit> left = transactions.execute(TransactionDefinition.READ_ONLY, status -> rows.ofVisit(visit));
        assertThat(left).extracting(JointVisit::state).containsExactly(JointVisitState.CALLED_OFF);
    }

    @Test
    void whoAskedTakesItBackAndAnotherUnitDoesNot() {
        UUID firm = firms.workplace("Trukket (oppdiktet)", null);
        Api.Answer asked = ask(adviser(), firm, market(), "\"day\": \"" + inDays(4) + "\"");
        assertThat(ask(
                                callers.staff(Role.ADVISER, callers.otherOffice()),
                                firm,
                                market(),
                                "\"activityId\": \"" + asked.text("activityId") + "\"")
                        .pointers())
                .as("of another office, and not the firm's own")
                .containsExactly("/staffId");
        assertThat(answer(callers.staff(Role.ADVISER, callers.otherOffice()), asked, "\"step\": \"WITHDRAW\"")
                        .status())
                .isEqualTo(404);
        assertThat(answer(adviser(), asked, "\"step\": \"WITHDRAW\"").text("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(own(market())).isEmpty();
    }

    @Test
    void aProviderAsksTheContactOfTheFirmAndNobodyAsksThemselves() {
        UUID firm = firms.workplace("Egen kontakt (oppdiktet)", market().actor().personId());
        Callers.Caller provider = callers.staff(Role.PROVIDER_CONSULTANT);
        JsonNode choices = api.get(provider, of(firm, "joint-visits")).body().get("choices");
        assertThat(choices.size()).isEqualTo(1);
        assertThat(choices.get(0).get("ofWorkplace").getBooleanValue()).isTrue();
        assertThat(ask(provider, firm, market(), "\"day\": \"" + inDays(2) + "\"")
                        .status())
                .isEqualTo(201);
        assertThat(ask(market(), firm, market(), "\"day\": \"" + inDays(2) + "\"")
                        .pointers())
                .containsExactly("/staffId");
        assertThat(ask(adviser(), firm, market(), "\"day\": \"" + inDays(-1) + "\"")
                        .pointers())
                .containsExactly("/day");
        assertThat(ask(callers.any(Role.AUDITOR), firm, market(), "\"day\": \"" + inDays(2) + "\"")
                        .status())
                .isEqualTo(403);
    }

    private Api.Answer ask(Callers.Caller by, UUID firm, Callers.Caller whom, String visit) {
        return api.post(by, of(firm, "joint-visits"), """
                {"staffId": "%s", %s}""".formatted(whom.actor().personId(), visit));
    }

    private Api.Answer answer(Callers.Caller by, Api.Answer asked, String body) {
        return api.put(by, "/api/v1/joint-visits/" + asked.id(), "{" + body + "}", "If-Match", asked.etag());
    }

    /** The visit that somebody is asked along on, by who planned it. */
    private void move(Api.Answer asked, String state, LocalDate day) {
        UUID visit = UUID.fromString(asked.text("activityId"));
        JsonNode now = null;
        for (JsonNode one : api.get(adviser(), of(UUID.fromString(asked.text("workplaceId")), "activities"))
                .body()
                .get("items")
                .values()) {
            now = one.get("id").getStringValue().equals(visit.toString()) ? one : now;
        }
        Api.Answer moved = api.put(
                adviser(),
                "/api/v1/activities/" + visit,
                """
                {"state": "%s", "type": "FIRST_VISIT", "channel": "VISIT", "day": "%s"}""".formatted(state, day),
                "If-Match",
                "\"" + Objects.requireNonNull(now).get("version").getLongValue() + "\"");
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    private List<String> own(Callers.Caller reader) {
        List<String> found = new ArrayList<>();
        api.get(reader, "/api/v1/own-joint-visits")
                .body()
                .values()
                .forEach(one -> found.add(
                        one.get("id").getStringValue() + " " + one.get("state").getStringValue()));
        return found;
    }

    private LocalDate inDays(int days) {
        return clock.today().plusDays(days);
    }

    private static String of(UUID workplace, String what) {
        return "/api/v1/workplaces/" + workplace + "/" + what;
    }

    private Callers.Caller adviser() {
        return Objects.requireNonNull(adviser);
    }

    private Callers.Caller market() {
        return Objects.requireNonNull(market);
    }
}
