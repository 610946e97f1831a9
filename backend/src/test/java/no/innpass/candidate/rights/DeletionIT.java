package no.innpass.candidate.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateErased;
import no.innpass.candidate.Candidates;
import no.innpass.fixtures.Journey;
import no.innpass.platform.audit.AuditDetail;
import no.innpass.platform.audit.AuditEntry;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditResult;
import no.innpass.platform.audit.chain.LinkEntries;
import no.innpass.platform.audit.chain.VerifyAudit;
import no.innpass.platform.audit.detail.SealedDetails;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.retention.Erases;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A candidate asks to be deleted: a request with a last day, an answer, and then everything personal is gone, or nothing. */
@MicronautTest(transactional = false)
@Requirement("PRI-11")
class DeletionIT implements OnPostgres {
    private static final String MINE = "/api/v1/me/deletion-requests";
    private static final String OFFICE = "/api/v1/deletion-requests";
    private static final String SECRET = "Hemmelig 4711";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    Candidates candidates;

    @Inject
    AuditLog audit;

    @Inject
    SealedDetails details;

    @Inject
    LinkEntries link;

    @Inject
    VerifyAudit verify;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    @Inject
    Ids ids;

    @Inject
    List<Erases> rooms;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void theCandidateAsksAndSeesStateAndLastDayAndTheOfficeSeesItToo() {
        Journey.Traveller traveller = journey.asked(journey.firm(5));
        JsonNode mine = ask(traveller, SECRET);
        assertThat(mine.size()).isOne();
        assertThat(mine.get(0).get("state").getStringValue()).isEqualTo("ASKED");
        assertThat(mine.get(0).get("dueOn").getStringValue())
                .isEqualTo(clock.today().plusDays(30).toString());
        assertThat(ask(traveller, "igjen").size()).as("one request at a time").isOne();

        for (Callers.Caller staff : List.of(traveller.adviser(), callers.staff(Role.OFFICE_LEADER))) {
            JsonNode row = rowOf(staff, traveller.candidateId());
            assertThat(row.get("reason").getStringValue()).isEqualTo(SECRET);
            assertThat(row.get("overdue").getBooleanValue()).isFalse();
            assertThat(row.get("holds").size()).isZero();
        }
        clock.offsetBy(Duration.ofDays(31));
        try {
            assertThat(rowOf(traveller.adviser(), traveller.candidateId())
                            .get("overdue")
                            .getBooleanValue())
                    .isTrue();
        } finally {
            clock.offsetBy(Duration.ZERO);
        }
        assertThat(api.get(callers.staff(Role.ADVISER, callers.otherOffice()), OFFICE)
                        .text())
                .doesNotContain(traveller.candidateId().toString());
    }

    @Test
    void theCandidateMayTakeItBackUntilSomebodyHasAnswered() {
        Journey.Traveller traveller = journey.asked(journey.firm(5));
        String id = ask(traveller, SECRET).get(0).get("id").getStringValue();
        assertThat(api.post(callers.any(Role.CANDIDATE), MINE + "/" + id + "/withdrawal", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(Journey.ok(api.post(traveller.candidate(), MINE + "/" + id + "/withdrawal", "{}"))
                        .body()
                        .get(0)
                        .get("state")
                        .getStringValue())
                .isEqualTo("TAKEN_BACK");
        assertThat(api.post(traveller.adviser(), OFFICE + "/" + id + "/grant", "{}")
                        .status())
                .isEqualTo(409);
        assertThat(ask(traveller, null).size()).as("and ask again").isEqualTo(2);
    }

    @Test
    void aRefusalHasAGroundAndWordsThatTheCandidateReads() {
        Journey.Traveller traveller = journey.asked(journey.firm(5));
        String id = ask(traveller, null).get(0).get("id").getStringValue();
        String refusal = "{\"ground\": \"KEPT_BY_LAW\", \"answer\": \"Loven sier at vi må ta vare på det i to år.\"}";
        assertThat(api.post(callers.staff(Role.ADVISER, callers.otherOffice()), OFFICE + "/" + id + "/refusal", refusal)
                        .status())
                .isEqualTo(404);
        assertThat(api.post(traveller.adviser(), OFFICE + "/" + id + "/refusal", refusal)
                        .status())
                .isEqualTo(204);
        JsonNode mine = api.get(traveller.candidate(), MINE).body().get(0);
        assertThat(mine.get("state").getStringValue()).isEqualTo("REFUSED");
        assertThat(mine.get("ground").getStringValue()).isEqualTo("KEPT_BY_LAW");
        assertThat(mine.get("answer").getStringValue()).startsWith("Loven sier");
    }

    @Test
    void aRunningPlacementHoldsThePerson() {
        Journey.Traveller traveller = journey.accepted(journey.firm(5));
        journey.started(traveller);
        String id = ask(traveller, null).get(0).get("id").getStringValue();
        assertThat(rowOf(traveller.adviser(), traveller.candidateId())
                        .get("holds")
                        .get(0)
                        .getStringValue())
                .isEqualTo("RUNNING_PLACEMENT");
        Api.Answer refused = api.post(traveller.adviser(), OFFICE + "/" + id + "/grant", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("DELETION_HELD");
        assertThat(candidates.find(traveller.candidateId())).isPresent();
        assertThat(api.get(traveller.candidate(), MINE)
                        .body()
                        .get(0)
                        .get("state")
                        .getStringValue())
                .isEqualTo("ASKED");
    }

    @Test
    @Requirement({"PRI-10", "PRI-12"})
    void grantedEverythingPersonalIsGoneAndPseudonymousFactsStay() {
        Journey.Traveller traveller = journey.accepted(journey.firm(5));
        UUID placement = journey.started(traveller);
        Journey.ok(api.post(
                traveller.adviser(),
                "/api/v1/placements/" + placement + "/end",
                "{\"endKind\": \"COMPLETED\", \"reason\": \"PERIOD_OVER\"}"));
        UUID person = traveller.candidateId();
        String name = candidates.contact(person).orElseThrow().name();
        UUID entry = sealed(person);
        String id = ask(traveller, "Hemmelig 9988").get(0).get("id").getStringValue();
        Position before = outbox.horizon();

        Api.Answer granted = api.post(callers.staff(Role.OFFICE_LEADER), OFFICE + "/" + id + "/grant", "{}");
        assertThat(granted.status()).as(granted.text()).isEqualTo(204);

        assertThat(candidates.find(person)).isEmpty();
        assertThat(candidates.facts(List.of(person))).isEmpty();
        assertThat(candidates.forIndex(List.of(person))).isEmpty();
        assertThat(outbox.after(before, 50))
                .anyMatch(event ->
                        event.is(CandidateErased.class) && event.subject().equals(person));
        assertThat(tablesWith("candidate_id", person)).containsExactly("deletion_request");
        assertThat(tablesWith("person_id", person)).doesNotContain("login");
        assertThat(textAnywhere("Hemmelig 9988")).isEmpty();
        assertThat(textAnywhere(name)).isEmpty();
        assertThat(read("select end_kind || ' ' || prospect from placement_kept"))
                .startsWith("COMPLETED");
        assertThat(read("select state || coalesce(reason, '') from deletion_request where id = '" + id + "'"))
                .isEqualTo("GRANTED");
        assertThat(api.get(traveller.candidate(), "/api/v1/me").status()).isIn(401, 403);
        assertThat(api.get(traveller.adviser(), "/api/v1/candidates/" + person).status())
                .isEqualTo(404);
        assertThat(details.open(entry))
                .as("the key is gone, and with it the detail")
                .isEmpty();
        link.linkAll();
        assertThat(verify.verify().isWhole()).isTrue();
    }

    @Test
    void whenOneRoomFailsNothingIsDone() {
        Journey.Traveller traveller = journey.presented(journey.firm(5));
        String id = ask(traveller, null).get(0).get("id").getStringValue();
        write("create function torn() returns trigger language plpgsql as 'begin raise exception ''torn''; end'");
        write("create trigger torn before delete on candidate for each row execute function torn()");
        try {
            assertThat(api.post(traveller.adviser(), OFFICE + "/" + id + "/grant", "{}")
                            .status())
                    .isGreaterThanOrEqualTo(400);
        } finally {
            write("drop trigger torn on candidate");
            write("drop function torn()");
        }
        assertThat(candidates.find(traveller.candidateId())).isPresent();
        assertThat(tablesWith("candidate_id", traveller.candidateId()))
                .contains("introduction", "consent", "candidate_contact");
        assertThat(api.get(traveller.candidate(), MINE)
                        .body()
                        .get(0)
                        .get("state")
                        .getStringValue())
                .isEqualTo("ASKED");
    }

    @Test
    void everyRoomThatHoldsSomethingErases() {
        assertThat(rooms).extracting(Erases::turn).doesNotHaveDuplicates().contains(10, 20, 30, 40, 50, 90);
    }

    @Test
    @Requirement("CAN-21")
    void aDisputedFactIsAnsweredWithinATimeToo() {
        Journey.Traveller traveller = journey.suggested(journey.firm(5));
        JsonNode fact = api.get(traveller.candidate(), "/api/v1/me/resource-profile")
                .body()
                .get("skills")
                .get("resources")
                .get(0)
                .get("fact");
        Api.Answer raised = api.post(traveller.candidate(), "/api/v1/me/resource-profile/disputes", """
                {"section": "SKILLS", "factId": "%s", "reason": "Det stemmer ikke"}""".formatted(
                        fact.get("id").getStringValue()));
        assertThat(raised.status()).as(raised.text()).isBetween(200, 204);
        JsonNode waiting = api.get(traveller.adviser(), "/api/v1/fact-disputes").body();
        JsonNode row = of(waiting, traveller.candidateId());
        assertThat(row.get("dueOn").getStringValue())
                .isEqualTo(clock.today().plusDays(30).toString());
        assertThat(row.get("section").getStringValue()).isEqualTo("SKILLS");
        assertThat(api.get(callers.staff(Role.ADVISER, callers.otherOffice()), "/api/v1/fact-disputes")
                        .text())
                .doesNotContain(traveller.candidateId().toString());
    }

    private JsonNode ask(Journey.Traveller traveller, String reason) {
        Api.Answer answer =
                api.post(traveller.candidate(), MINE, reason == null ? "{}" : "{\"reason\": \"" + reason + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body();
    }

    private JsonNode rowOf(Callers.Caller staff, UUID candidate) {
        return of(api.get(staff, OFFICE).body(), candidate);
    }

    private static JsonNode of(JsonNode list, UUID candidate) {
        for (JsonNode row : list.values()) {
            if (row.get("candidateId").getStringValue().equals(candidate.toString())) {
                return row;
            }
        }
        throw new AssertionError("nothing of " + candidate + " in " + list);
    }

    /** A detail about the person, sealed with the person's key. */
    private UUID sealed(UUID person) {
        UUID id = ids.next();
        audit.append(
                new AuditEntry(
                        id,
                        clock.now(),
                        null,
                        null,
                        null,
                        null,
                        "GET /x",
                        null,
                        null,
                        null,
                        null,
                        List.of(person),
                        List.of(),
                        AuditResult.PERMIT,
                        null,
                        null),
                new AuditDetail(List.of(person), "words"));
        link.linkAll();
        assertThat(details.open(id)).contains("words");
        return id;
    }

    private List<String> tablesWith(String column, UUID id) {
        List<String> with = new ArrayList<>();
        for (String table : list(
                "select table_name from information_schema.columns where table_schema = 'public' and column_name = '"
                        + column + "' order by 1")) {
            if (!"0".equals(read("select count(*)::text from " + table + " where " + column + " = '" + id + "'"))) {
                with.add(table);
            }
        }
        return with;
    }

    /** Tables in which a row holds the text, whichever column; sealed details and keys are bytes. */
    private List<String> textAnywhere(String text) {
        List<String> with = new ArrayList<>();
        for (String table : list(
                "select tablename from pg_tables where schemaname = 'public' and tablename not in ('idempotency_key') order by 1")) {
            if (!"0".equals(read("select count(*)::text from " + table + " t where t::text like '%" + text + "%'"))) {
                with.add(table);
            }
        }
        return with;
    }

    private String read(String sql) {
        return list(sql).getFirst();
    }

    private List<String> list(String sql) {
        return transactions.execute(TransactionDefinition.READ_ONLY, status -> rows.list(sql, row -> row.getString(1)));
    }

    private void write(String sql) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> rows.write(sql));
    }
}
