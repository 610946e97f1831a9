package no.innpass.employer.inside;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import no.innpass.fixtures.Journey;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The inside of workplaces over its whole way: the visit form in, the ranking and its explanation out. */
@MicronautTest(transactional = false)
class InsideIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    CandidateImports imports;

    @Inject
    WorkplacePictures pictures;

    @Inject
    WorkplaceNotes notes;

    @Inject
    BusinessClock clock;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    @Requirement({"EMP-12", "MAT-14", "MAT-17"})
    void whatIsSavedInTheFormChangesTheGradeAndTheExplanationSaysWhoSawItAndWhen() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.withCard(adviser.actor(), wantsSmallAndQuietAvoidsCustomers());
        Journey.Firm firm = journey.firm(2);
        deliver();
        assertThat(environment(adviser, candidate, firm).get("state").getStringValue())
                .isEqualTo("UNKNOWN");
        assertThat(environment(adviser, candidate, firm).get("seen").size()).isZero();

        LocalDate visit = clock.today().minusDays(40);
        told(
                firm.market(),
                firm.workplace(),
                "VISIT",
                visit,
                "1",
                answer("TEAM_SIZE", "6"),
                answer("SOUND", "LIVELY"),
                answer("CUSTOMERS", "FEW"));
        deliver();
        JsonNode after = environment(adviser, candidate, firm);
        assertThat(after.get("grade").getIntValue())
                .as(
                        "small wanted and there 1 x 100, quiet wanted and not there 0, customers avoided 2 x 0 where few are there")
                .isEqualTo(25);
        assertThat(after.get("seen").values())
                .extracting(
                        one -> one.get("trait").getStringValue(),
                        one -> one.get("there").getBooleanValue(),
                        one -> one.get("source").getStringValue(),
                        one -> one.get("seenOn").getStringValue())
                .containsExactly(
                        tuple("SMALL_TEAM", true, "VISIT", visit.toString()),
                        tuple("QUIET", false, "VISIT", visit.toString()),
                        tuple("LIMITED_CUSTOMER_CONTACT", true, "VISIT", visit.toString()));
        assertThat(ranked(adviser, candidate, firm).get("criteria"))
                .as("the list says what the pair says")
                .isEqualTo(why(adviser, candidate, firm).get("criteria"));

        told(firm.market(), firm.workplace(), "HOSPITERING", clock.today(), "2", answer("SOUND", "QUIET"));
        deliver();
        JsonNode moved = environment(adviser, candidate, firm);
        assertThat(moved.get("grade").getIntValue()).isEqualTo(50);
        assertThat(moved.get("seen").get(1).get("source").getStringValue()).isEqualTo("HOSPITERING");

        Api.Answer back = tell(
                firm.market(),
                firm.workplace(),
                "HOSPITERING",
                clock.today(),
                "3",
                "{\"item\": \"SOUND\", \"said\": []}");
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        deliver();
        assertThat(environment(adviser, candidate, firm).get("grade").getIntValue())
                .as("the word of the visit holds again")
                .isEqualTo(25);
    }

    @Test
    @Requirement("EMP-12")
    void everyWordHasItsSourceAuthorAndDateAndTheNewestHolds() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID workplace = firms.workplace("Innsiden (oppdiktet)", market.actor().personId());
        Callers.Caller manager = callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
        told(
                market,
                workplace,
                "VISIT",
                clock.today().minusDays(9),
                "1",
                answer("TONE", "ROUGH"),
                answer("FEEDBACK", "SELDOM"));
        Api.Answer own =
                api.put(manager, own(workplace), "{\"items\": [" + answer("TONE", "WARM") + "]}", "If-Match", "\"2\"");
        assertThat(own.status()).as(own.text()).isEqualTo(200);
        assertThat(own.body().get("words").size())
                .as("what was seen on a visit is not shown to the firm")
                .isOne();

        JsonNode shown = api.get(market, of(workplace)).body();
        assertThat(shown.get("words").values())
                .extracting(
                        word -> word.get("item").getStringValue(),
                        word -> word.get("source").getStringValue(),
                        word -> word.get("holds").getBooleanValue())
                .containsExactly(
                        tuple("TONE", "SELF", true), tuple("TONE", "VISIT", false), tuple("FEEDBACK", "VISIT", true));
        assertThat(shown.get("words").get(1).get("by").getStringValue())
                .isEqualTo(market.actor().displayName());
        assertThat(shown.get("words").get(1).get("seenOn").getStringValue())
                .isEqualTo(clock.today().minusDays(9).toString());
        assertThat(pictures.of(workplace, clock.today()).traits().code(EnvironmentTrait.WARM_TONE))
                .isOne();

        told(market, workplace, "VISIT", clock.today(), "3", answer("TONE", "ROUGH"));
        assertThat(pictures.of(workplace, clock.today()).traits().code(EnvironmentTrait.WARM_TONE))
                .as("of one day what was seen goes before what the firm says")
                .isEqualTo(2);
    }

    @Test
    @Requirement("EMP-12")
    void nobodyOverwritesUnseenAndAnswersThatThereAreNotAreRefused() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID workplace =
                firms.workplace("Innsiden to (oppdiktet)", market.actor().personId());
        LocalDate today = clock.today();
        told(market, workplace, "VISIT", today, "1", answer("PHYSICAL", "YES"));
        assertThat(tell(market, workplace, "VISIT", today, "1", answer("PHYSICAL", "NO"))
                        .status())
                .isEqualTo(409);
        assertThat(api.put(market, of(workplace), body("VISIT", today, answer("PHYSICAL", "NO")))
                        .status())
                .isEqualTo(428);
        assertThat(tell(market, workplace, "VISIT", today.plusDays(1), "2", answer("PHYSICAL", "NO"))
                        .pointers())
                .containsExactly("/seenOn");
        for (String wrong : List.of(
                answer("TEAM_SIZE", "0"),
                answer("TEAM_SIZE", "many"),
                answer("NORWEGIAN_SHARE", "101"),
                answer("TONE", "YES"),
                answer("LANGUAGES", "Norsk"),
                "{\"item\": \"TONE\", \"said\": [\"WARM\", \"ROUGH\"]}",
                "{\"item\": \"LANGUAGES\", \"said\": [\"pl\", \"pl\"]}")) {
            assertThat(tell(market, workplace, "VISIT", today, "2", wrong).pointers())
                    .as(wrong)
                    .containsExactly("/items/0/said");
        }
        assertThat(tell(market, workplace, "VISIT", today, "2", answer("PHYSICAL", "NO"), answer("PHYSICAL", "YES"))
                        .pointers())
                .containsExactly("/items/1/item");
        Callers.Caller elsewhere =
                callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, UUID.randomUUID());
        assertThat(api.get(elsewhere, own(workplace)).status()).isEqualTo(404);
    }

    @Test
    @Requirement({"EMP-12", "INTG-09"})
    void aFileDoesNotChangeWhatSomebodyHasSeen() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID workplace =
                firms.workplace("Innsiden tre (oppdiktet)", market.actor().personId());
        LocalDate today = clock.today();
        inTransaction(() -> {
            pictures.sawUnlessKnown(workplace, EnvironmentTrait.VARIED, true, TraitSource.VISIT, today);
            pictures.sawUnlessKnown(workplace, EnvironmentTrait.PHYSICAL, true, TraitSource.VISIT, today);
        });
        assertThat(api.get(market, of(workplace)).body().get("traits").size()).isEqualTo(2);
        told(market, workplace, "VISIT", today, "1", answer("PHYSICAL", "NO"), answer("ANCHORING", "STAFF"));
        inTransaction(() -> {
            pictures.sawUnlessKnown(workplace, EnvironmentTrait.PHYSICAL, true, TraitSource.VISIT, today);
            notes.putFromFile(workplace, Set.of(WorkplaceNote.LEADER_ONLY, WorkplaceNote.SHORT_OF_STAFF), today);
        });
        assertThat(pictures.of(workplace, today).traits().code(EnvironmentTrait.PHYSICAL))
                .isEqualTo(2);
        assertThat(pictures.of(workplace, today).staffAgreed())
                .as("SUPPORT reads it")
                .isTrue();
        assertThat(notes.of(workplace))
                .containsExactlyInAnyOrder(WorkplaceNote.STAFF_AGREED, WorkplaceNote.SHORT_OF_STAFF);
        assertThat(api.get(market, of(workplace)).body().get("traits").size())
                .as("what a file tells of the others stays")
                .isOne();
    }

    private static no.innpass.fixtures.ProfileBuilder wantsSmallAndQuietAvoidsCustomers() {
        List<EnvironmentSection.Need> needs = new ArrayList<>();
        needs.add(new EnvironmentSection.Need(EnvironmentTrait.SMALL_TEAM, EnvironmentWish.WANT, null));
        needs.add(new EnvironmentSection.Need(EnvironmentTrait.QUIET, EnvironmentWish.WANT, null));
        needs.add(new EnvironmentSection.Need(EnvironmentTrait.LIMITED_CUSTOMER_CONTACT, EnvironmentWish.AVOID, null));
        return aProfile()
                .wants(PlacementPurpose.JOB)
                .tasks("bake")
                .with(new EnvironmentSection(FactState.VALUE, needs, null));
    }

    private JsonNode environment(Callers.Caller adviser, UUID candidate, Journey.Firm firm) {
        return criterion(why(adviser, candidate, firm));
    }

    private JsonNode why(Callers.Caller adviser, UUID candidate, Journey.Firm firm) {
        Api.Answer answer = api.get(adviser, "/api/v1/candidates/" + candidate + "/matches/" + firm.place());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode ranked(Callers.Caller adviser, UUID candidate, Journey.Firm firm) {
        JsonNode lists = api.get(adviser, "/api/v1/candidates/" + candidate + "/matches?limit=100")
                .body();
        return StreamSupport.stream(
                        List.of(lists.get("full"), lists.get("thin")).spliterator(), false)
                .flatMap(list -> StreamSupport.stream(list.values().spliterator(), false))
                .filter(row ->
                        row.get("placeId").getStringValue().equals(firm.place().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode criterion(JsonNode match) {
        return StreamSupport.stream(match.get("criteria").values().spliterator(), false)
                .filter(line -> line.get("code").getStringValue().equals("ENVIRONMENT"))
                .findFirst()
                .orElseThrow();
    }

    private void told(
            Callers.Caller caller, UUID workplace, String source, LocalDate on, String version, String... items) {
        Api.Answer answer = tell(caller, workplace, source, on, version, items);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Api.Answer tell(
            Callers.Caller caller, UUID workplace, String source, LocalDate on, String version, String... items) {
        return api.put(caller, of(workplace), body(source, on, items), "If-Match", "\"" + version + "\"");
    }

    private static String body(String source, LocalDate on, String... items) {
        return "{\"source\": \"%s\", \"seenOn\": \"%s\", \"items\": [%s]}"
                .formatted(source, on, String.join(",", items));
    }

    private static String answer(String item, String said) {
        return "{\"item\": \"%s\", \"said\": [\"%s\"]}".formatted(item, said);
    }

    private static String of(UUID workplace) {
        return "/api/v1/workplaces/" + workplace + "/inside";
    }

    private static String own(UUID workplace) {
        return "/api/v1/employer/workplaces/" + workplace + "/inside";
    }

    private void inTransaction(Runnable work) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            work.run();
            return true;
        });
    }

    private void deliver() {
        journey.react();
        consumers.stream()
                .filter(consumer -> consumer.name().equals("index"))
                .forEach(index -> pump.drain(index, index.position()));
    }
}
