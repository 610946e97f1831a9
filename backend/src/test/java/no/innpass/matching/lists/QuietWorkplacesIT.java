package no.innpass.matching.lists;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.candidate.profile.EnvironmentSection;
import no.innpass.employer.TraitSource;
import no.innpass.employer.WorkplaceNote;
import no.innpass.employer.WorkplaceNotes;
import no.innpass.employer.WorkplacePictures;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentWish;
import no.innpass.shared.FactState;
import no.innpass.shared.PlacementPurpose;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Workplaces that have posted nothing, over HTTP. */
@MicronautTest(transactional = false)
class QuietWorkplacesIT implements OnPostgres {
    private static final String SEARCH = "/api/v1/search/workplaces?limit=100";
    private static final String INSIDE = "&trait=PHYSICAL&trait=VARIED&trait=SMALL_TEAM&trait=ONE_SUPERVISOR";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    CandidateImports imports;

    @Inject
    WorkplacePictures pictures;

    @Inject
    WorkplaceNotes notes;

    @Inject
    BusinessClock clock;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    private Callers.@Nullable Caller market;
    private Callers.@Nullable Caller adviser;
    private UUID fitting = new UUID(0, 0);
    private UUID loud = new UUID(0, 0);
    private UUID unknown = new UUID(0, 0);

    @BeforeAll
    void threeFirms() {
        market = callers.staff(Role.MARKET_CONTACT);
        adviser = callers.staff(Role.ADVISER);
        UUID owner = who(market).actor().personId();
        fitting = firms.workplace("Stille Verksted (oppdiktet)", owner);
        loud = firms.workplace("Travelt Lager (oppdiktet)", owner);
        unknown = firms.workplace("Ukjent Bedrift (oppdiktet)", owner);
        LocalDate today = clock.today();
        inTransaction(() -> {
            for (EnvironmentTrait trait : Set.of(
                    EnvironmentTrait.PHYSICAL,
                    EnvironmentTrait.VARIED,
                    EnvironmentTrait.SMALL_TEAM,
                    EnvironmentTrait.ONE_SUPERVISOR)) {
                pictures.saw(fitting, trait, true, TraitSource.VISIT, owner, today);
            }
            pictures.saw(loud, EnvironmentTrait.PHYSICAL, true, TraitSource.VISIT, owner, today);
            pictures.saw(loud, EnvironmentTrait.SMALL_TEAM, false, TraitSource.VISIT, owner, today);
            pictures.finished(new UUID(7, 7), fitting, today.minusMonths(2), true, true);
            notes.putFromFile(loud, Set.of(WorkplaceNote.SHORT_OF_STAFF), today);
        });
    }

    @Test
    @Requirement("MAT-02")
    void physicalVariedSmallTeamCloseSupervisorFindsAWorkplaceThatPostedNothing() {
        JsonNode answer = ok(SEARCH + INSIDE);
        assertThat(ids(answer)).contains(fitting).doesNotContain(loud, unknown);
        JsonNode row = row(answer, fitting);
        assertThat(row.get("there").size()).isEqualTo(4);
        assertThat(row.get("hires").getIntValue()).isEqualTo(1);
        assertThat(row.get("contactName").getStringValue()).isNotBlank();
    }

    @Test
    @Requirement("MAT-02")
    void statedNeedAndHistoryFindToo() {
        assertThat(ids(ok(SEARCH + "&stated=true"))).contains(loud).doesNotContain(fitting, unknown);
        assertThat(ids(ok(SEARCH + "&history=true"))).contains(fitting).doesNotContain(loud, unknown);
        assertThat(ids(ok(SEARCH + "&query=stille"))).contains(fitting).doesNotContain(loud, unknown);
    }

    @Test
    @Requirement({"MAT-02", "MAT-18"})
    void forACandidateWhatIsKnownCountsAndTheNeedIsUnknown() {
        UUID person = imports.of(
                who(adviser).actor(),
                aProfile()
                        .wants(PlacementPurpose.JOB)
                        .tasks("bake")
                        .with(new EnvironmentSection(
                                FactState.VALUE,
                                List.of(
                                        new EnvironmentSection.Need(
                                                EnvironmentTrait.SMALL_TEAM, EnvironmentWish.WANT, null),
                                        new EnvironmentSection.Need(
                                                EnvironmentTrait.PHYSICAL, EnvironmentWish.WANT, null)),
                                null)));
        JsonNode answer = ok("/api/v1/candidates/" + person + "/workplaces?limit=100");
        List<UUID> order = ids(answer);
        assertThat(order).contains(fitting, loud, unknown);
        assertThat(order.indexOf(fitting)).isLessThan(order.indexOf(loud));
        assertThat(order.indexOf(fitting)).isLessThan(order.indexOf(unknown));
        JsonNode match = row(answer, fitting).get("match");
        for (String need : List.of("TASK_SKILL", "FORMAL", "LANGUAGE", "CAPABILITY")) {
            assertThat(state(match, need)).as(need).isEqualTo("UNKNOWN");
        }
        assertThat(state(match, "ENVIRONMENT")).isEqualTo("GRADE");
        assertThat(state(match, "HIRE")).isEqualTo("GRADE");
        assertThat(match.get("reasons").size()).isPositive();
        assertThat(api.get(
                                callers.staff(Role.ADVISER, callers.otherOffice()),
                                "/api/v1/candidates/" + person + "/workplaces")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Requirement("MAT-02")
    void aPostedPlaceTakesTheWorkplaceOutOfThisList() {
        UUID workplace =
                firms.workplace("Snart Utlyst (oppdiktet)", who(market).actor().personId());
        assertThat(ids(ok(SEARCH))).contains(workplace);
        Callers.Caller manager = callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
        String body =
                "{\"workplaceId\":\"" + workplace + "\",\"place\":{\"positions\":1,\"need\":{\"title\":\"Praksis\","
                        + "\"tasks\":[{\"task\":\"bake\"}],\"purposes\":{\"main\":\"JOB\"},\"job\":{\"prospect\":\"NONE\"}}}}";
        Api.Answer draft = api.post(manager, "/api/v1/employer/practice-places", body);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        api.post(manager, "/api/v1/employer/practice-places/" + draft.id() + "/submission", "");
        assertThat(ids(ok(SEARCH))).doesNotContain(workplace);
    }

    @Test
    @Requirement({"MAT-02", "MAT-25"})
    void aHitStartsARequestThatNamesNobodyAndCountsForOpenness() {
        Api.Answer asked = api.post(who(adviser), "/api/v1/workplaces/" + unknown + "/requests", "");
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(asked.body().get("requests").getIntValue()).isEqualTo(1);
        assertThat(asked.text("contactName")).isNotBlank();
        assertThat(row(ok(SEARCH), unknown).get("requests").getIntValue()).isEqualTo(1);
        assertThat(api.post(who(adviser), "/api/v1/workplaces/" + new UUID(1, 2) + "/requests", "")
                        .status())
                .isEqualTo(404);
    }

    private JsonNode ok(String path) {
        Api.Answer answer = api.get(who(adviser), path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static String state(JsonNode match, String criterion) {
        return rows(match.get("criteria")).stream()
                .filter(line -> line.get("code").getStringValue().equals(criterion))
                .map(line -> line.get("state").getStringValue())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode row(JsonNode answer, UUID id) {
        return rows(answer.get("items")).stream()
                .filter(row -> row.get("id").getStringValue().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> ids(JsonNode answer) {
        return rows(answer.get("items")).stream()
                .map(row -> UUID.fromString(row.get("id").getStringValue()))
                .toList();
    }

    private static List<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false).toList();
    }

    private void inTransaction(Runnable work) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            work.run();
            return 0;
        });
    }

    private static Callers.Caller who(Callers.@Nullable Caller caller) {
        return Objects.requireNonNull(caller);
    }
}
