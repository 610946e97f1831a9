package no.innpass.employer.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who introduced whom: written down, answered, and named where the firm has said yes. */
@MicronautTest(transactional = false)
@Requirement("EMP-20")
class NetworkIntroductionIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    NetworkWorld world;

    private Callers.@Nullable Caller market;

    @BeforeEach
    void marketContact() {
        market = callers.staff(Role.MARKET_CONTACT);
    }

    private Callers.Caller me() {
        return Objects.requireNonNull(market);
    }

    @Test
    void anIntroductionStandsAtBothFirmsAndTellsWhatHappenedSince() {
        UUID a = firms.workplace("Døråpner (oppdiktet)", null);
        UUID b = firms.workplace("Nabo (oppdiktet)", null);
        Api.Answer made = world.introduce(me(), a, b, "YES");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.text("state")).isEqualTo("INTRODUCED");
        for (UUID firm : List.of(a, b)) {
            JsonNode row = world.list(me(), firm).getFirst();
            assertThat(row.get("introducer").getStringValue()).isEqualTo("Døråpner (oppdiktet)");
            assertThat(row.get("introduced").getStringValue()).isEqualTo("Nabo (oppdiktet)");
            assertThat(row.get("by").getStringValue()).isEqualTo("Test Market_contact");
            assertThat(row.get("contactedOn")).as("nobody has rung yet").isNull();
        }
        assertThat(own(me())).containsExactly(made.id());
        held(b);
        assertThat(world.list(me(), a).getFirst().get("contactedOn").getStringValue())
                .as("nobody writes it here: it is read from the log")
                .isEqualTo(world.clock.today().toString());
        assertThat(own(me())).as("it is followed").isEmpty();
        assertThat(world.introduce(me(), a, b, "YES").text("code")).isEqualTo("INTRODUCED_ALREADY");
    }

    @Test
    void aQuestionIsAnsweredWithAFirmOrWithNobody() {
        UUID a = firms.workplace("Spurt (oppdiktet)", null);
        UUID b = firms.workplace("Funnet (oppdiktet)", null);
        Api.Answer asked = world.ask(me(), a);
        assertThat(asked.text("state")).as(asked.text()).isEqualTo("ASKED");
        assertThat(own(me())).containsExactly(asked.id());
        assertThat(world.step(me(), asked, "{\"step\": \"DECLINE\"}").text("code"))
                .isEqualTo("STEP_REFUSED");
        Api.Answer nobody = world.step(me(), asked, "{\"step\": \"KNOW_NOBODY\"}");
        assertThat(nobody.text("state")).isEqualTo("KNOWS_NOBODY");
        assertThat(own(me())).isEmpty();
        assertThat(world.step(me(), asked, "{\"step\": \"WITHDRAW\"}").text("code"))
                .as("somebody has written since")
                .isEqualTo("CONFLICT");
        assertThat(world.step(me(), nobody, "{\"step\": \"INTRODUCE\"}").pointers())
                .containsExactly("/introducedId");
        Api.Answer named = world.step(me(), nobody, "{\"step\": \"INTRODUCE\", \"introducedId\": \"" + b + "\"}");
        assertThat(named.text("state")).as("and thought of somebody later").isEqualTo("INTRODUCED");
        Api.Answer no = world.step(me(), named, "{\"step\": \"DECLINE\"}");
        assertThat(no.text("state")).isEqualTo("DECLINED");
        assertThat(world.step(me(), no, "{\"step\": \"WITHDRAW\"}").status()).isEqualTo(200);
        assertThat(world.list(me(), a)).as("written by mistake").isEmpty();
    }

    @Test
    void aFirmThatDoesNotWantToBeNamedIsToldToNobodyElse() {
        UUID a = firms.workplace("Hemmelig dør (oppdiktet)", null);
        UUID b = firms.workplace("Åpnet (oppdiktet)", null);
        Callers.Caller other = callers.staff(Role.MARKET_CONTACT, callers.otherOffice());
        Api.Answer made = world.introduce(me(), a, b, "NOT_ASKED");
        assertThat(told(other, b))
                .contains(made.id().toString())
                .doesNotContain("Hemmelig")
                .doesNotContain(a.toString());
        assertThat(told(other, a))
                .as("the pair is told nowhere")
                .contains(made.id().toString())
                .doesNotContain("Åpnet");
        assertThat(world.naming(other, made, "YES").text("code"))
                .as("a yes is for those who know the firm")
                .isEqualTo("OTHERS_INTRODUCTION");
        Callers.Caller manager = manager(b);
        assertThat(introducers(manager, b)).isEmpty();

        Api.Answer yes = world.naming(me(), made, "YES");
        assertThat(yes.status()).as(yes.text()).isEqualTo(200);
        assertThat(told(other, b)).contains("Hemmelig");
        assertThat(introducers(manager, b)).containsExactly("Hemmelig dør (oppdiktet)");

        assertThat(world.naming(other, yes, "NO").status())
                .as("who hears that the firm takes it back, writes it at once")
                .isEqualTo(200);
        assertThat(introducers(manager, b)).isEmpty();
        assertThat(told(other, b)).doesNotContain("Hemmelig");
        assertThat(world.naming(me(), made, "NOT_ASKED").status()).isEqualTo(409);
    }

    @Test
    void anotherUnitReadsAndDoesNotChange() {
        UUID a = firms.workplace("Vår (oppdiktet)", null);
        Api.Answer asked = world.ask(me(), a);
        Callers.Caller other = callers.staff(Role.ADVISER, callers.otherOffice());
        assertThat(world.list(other, a)).hasSize(1);
        assertThat(world.step(other, asked, "{\"step\": \"KNOW_NOBODY\"}").text("code"))
                .isEqualTo("OTHERS_INTRODUCTION");
        UUID owned = firms.workplace("Min (oppdiktet)", me().actor().personId());
        Api.Answer theirs = world.ask(other, owned);
        assertThat(world.step(me(), theirs, "{\"step\": \"KNOW_NOBODY\"}").status())
                .as("the firm's own market contact")
                .isEqualTo(200);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        UUID a = firms.workplace("Feil (oppdiktet)", null);
        assertThat(world.post(me(), a, """
                        {"kind": "REFERRAL", "introducedId": "%s", "contactId": "%s", "naming": "YES", "day": "%s"}""".formatted(a, UUID.randomUUID(), world.inDays(1)))
                        .pointers())
                .containsExactly("/introducedId", "/contactId", "/day");
        assertThat(world.post(me(), a, """
                        {"kind": "REFERRAL", "naming": "NO", "day": "%s"}""".formatted(world.inDays(-400))).pointers())
                .containsExactly("/introducedId", "/day");
        assertThat(world.post(me(), a, """
                        {"kind": "ASK", "introducedId": "%s", "naming": "NO", "day": "%s"}""".formatted(a, world.inDays(0))).pointers())
                .containsExactly("/introducedId");
        assertThat(world.post(me(), a, """
                        {"kind": "FRIEND", "naming": "NO", "day": "%s"}""".formatted(world.inDays(0))).status()).isEqualTo(400);
        assertThat(world.ask(me(), UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.get(me(), NetworkWorld.of(a) + "?cursor=x").text()).contains("BAD_CURSOR");
    }

    @Test
    void theListGoesOnPageByPage() {
        UUID a = firms.workplace("Lang liste (oppdiktet)", null);
        IntStream.range(0, 5).forEach(at -> world.ask(me(), a));
        JsonNode first = api.get(me(), NetworkWorld.of(a) + "?limit=3").body();
        JsonNode rest = api.get(
                        me(),
                        NetworkWorld.of(a) + "?limit=3&cursor="
                                + first.get("next").getStringValue())
                .body();
        assertThat(first.get("items").size()).isEqualTo(3);
        assertThat(rest.get("items").size()).isEqualTo(2);
        assertThat(rest.get("next")).isNull();
        List<UUID> all = Stream.of(first, rest)
                .flatMap(page -> NetworkWorld.rows(page.get("items")).stream())
                .map(one -> UUID.fromString(one.get("id").getStringValue()))
                .toList();
        assertThat(all).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.<UUID>reverseOrder());
    }

    @Test
    void ofTwoAtOnceOneOpensTheDoor() {
        UUID a = firms.workplace("Samtidig (oppdiktet)", null);
        UUID b = firms.workplace("Bak døra (oppdiktet)", null);
        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(at -> CompletableFuture.supplyAsync(
                        () -> world.introduce(me(), a, b, "NO").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(201, 409, 409, 409);
    }

    @Test
    void isForThoseWhoWorkWithEmployers() {
        UUID a = firms.workplace("Roller (oppdiktet)", null);
        for (Role role : List.of(Role.AUDITOR, Role.INTAKE, Role.DECIDER)) {
            assertThat(api.get(callers.any(role), NetworkWorld.of(a)).status())
                    .as(role.name())
                    .isEqualTo(403);
        }
        for (Role role : List.of(
                Role.ADVISER,
                Role.MARKET_COORDINATOR,
                Role.OFFICE_LEADER,
                Role.PROVIDER_CONSULTANT,
                Role.PROVIDER_LEADER,
                Role.WORKING_LIFE_ADVISER)) {
            assertThat(world.ask(callers.staff(role), a).status())
                    .as(role.name())
                    .isEqualTo(201);
        }
        assertThat(api.get(manager(firms.workplace("En annen (oppdiktet)", null)), network(a))
                        .status())
                .as("another firm's")
                .isEqualTo(404);
    }

    private String told(Callers.Caller reader, UUID firm) {
        return api.get(reader, NetworkWorld.of(firm)).text();
    }

    private Callers.Caller manager(UUID firm) {
        return callers.employer(Role.EMPLOYER_MANAGER, UUID.randomUUID(), ScopeKind.WORKPLACE, firm);
    }

    private static String network(UUID firm) {
        return "/api/v1/employer/workplaces/" + firm + "/network";
    }

    private List<String> introducers(Callers.Caller manager, UUID firm) {
        return NetworkWorld.rows(api.get(manager, network(firm)).body().get("introducedBy")).stream()
                .map(one -> one.get("firm").getStringValue())
                .toList();
    }

    private List<UUID> own(Callers.Caller reader) {
        return NetworkWorld.rows(
                        api.get(reader, "/api/v1/own-network-introductions").body())
                .stream()
                .map(one -> UUID.fromString(one.get("id").getStringValue()))
                .toList();
    }

    private void held(UUID firm) {
        Api.Answer logged =
                api.post(me(), "/api/v1/workplaces/" + firm + "/activities", """
                {"state": "HELD", "type": "NETWORK", "channel": "PHONE", "day": "%s"}""".formatted(world.clock.today()));
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
    }
}
