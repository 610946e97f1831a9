package no.innpass.employer.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The principles of an office, and the checklist that is filled by them. */
@MicronautTest(transactional = false)
@Requirement("EMP-17")
class ChoiceChecklistIT implements OnPostgres {
    private static final String OWN = """
            {"principles": [{"kind": "REAL_RECRUITMENT"}, {"kind": "TRAINING", "title": " Lærer faget ", "explanation": "Se etter en plan."},
             {"kind": "OTHER", "title": "Kan komme hit med buss"}]}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    Tables tables;

    Callers.Caller leader;
    Callers.Caller adviser;

    @BeforeEach
    void anOfficeThatHasWrittenNothing() {
        leader = callers.staff(Role.OFFICE_LEADER);
        adviser = callers.staff(Role.ADVISER);
        tables.change("delete from choice_principle");
        tables.change("delete from choice_principles");
    }

    @Test
    void anOfficeHasFourPrinciplesUntilItsLeaderWritesItsOwn() {
        Api.Answer first = api.get(adviser, principles());
        assertThat(kinds(first.body().get("principles")))
                .containsExactly("REAL_RECRUITMENT", "TRAINING", "SUPERVISOR", "HISTORY");
        assertThat(first.etag()).isEqualTo("\"0\"");
        assertThat(first.body().get("mayWrite").getBooleanValue()).isFalse();

        Api.Answer written = put(leader, principles(), OWN, first.etag());
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        assertThat(written.etag()).isEqualTo("\"1\"");
        assertThat(written.text("by")).isEqualTo(leader.actor().displayName());
        assertThat(kinds(written.body().get("principles"))).containsExactly("REAL_RECRUITMENT", "TRAINING", "OTHER");
        assertThat(written.body().get("principles").get(1).get("title").getStringValue())
                .isEqualTo("Lærer faget");
        assertThat(put(leader, principles(), OWN, first.etag()).status())
                .as("written since")
                .isEqualTo(409);
        assertThat(api.put(leader, principles(), OWN).status()).isEqualTo(428);
        assertThat(audited("WRITE_CHOICE_PRINCIPLES")).isEqualTo(1);
    }

    @Test
    void theLeaderAloneWritesThemAndOthersOfTheOfficeRead() {
        assertThat(put(adviser, principles(), OWN, "\"0\"").status()).isEqualTo(403);
        assertThat(put(callers.staff(Role.MARKET_CONTACT), principles(), OWN, "\"0\"")
                        .status())
                .isEqualTo(403);
        Callers.Caller elsewhere = callers.staff(Role.OFFICE_LEADER, callers.otherOffice());
        assertThat(put(elsewhere, principles(), OWN, "\"0\"").status()).isEqualTo(404);
        assertThat(api.get(elsewhere, principles()).status()).isEqualTo(404);
        assertThat(api.get(callers.staff(Role.MARKET_CONTACT), principles()).status())
                .isEqualTo(200);
        assertThat(api.get(callers.staff(Role.AUDITOR), principles()).status()).isEqualTo(403);
    }

    @Test
    void allThatIsWrongWithPrinciplesIsSaidAtOnce() {
        assertThat(put(leader, principles(), """
                        {"principles": [{"kind": "TRAINING"}, {"kind": "OTHER"}, {"kind": "TRAINING"},
                         {"kind": "OTHER", "title": "Buss"}, {"kind": "HISTORY", "title": "buss"}]}""", "\"0\"").pointers())
                .containsExactly("/principles/1/title", "/principles/2/title", "/principles/4/title");
        assertThat(put(leader, principles(), "{\"principles\": []}", "\"0\"").pointers())
                .containsExactly("/principles");
        assertThat(put(leader, principles(), "{\"principles\": [{\"kind\": \"LUCK\"}]}", "\"0\"")
                        .status())
                .isEqualTo(400);
        assertThat(put(
                                leader,
                                principles(),
                                "{\"principles\": [{\"kind\": \"OTHER\", \"title\": \"Bare menn\"}]}",
                                "\"0\"")
                        .pointers())
                .as("a wish about a group")
                .containsExactly("/principles/0/title");
    }

    @Test
    void aChecklistIsFilledKeptAsItWasAskedAndFilledAnew() {
        Journey.Firm firm = journey.firm(1);
        Api.Answer none = api.get(adviser, checklist(firm));
        assertThat(none.body().get("filled")).isNull();
        assertThat(none.etag()).isEqualTo("\"0\"");
        assertThat(none.text("officeId")).isEqualTo(callers.office().id().toString());

        Api.Answer filled = put(adviser, checklist(firm), answers(0, "YES", "NO", "NOT_KNOWN", "YES"), none.etag());
        assertThat(filled.status()).as(filled.text()).isEqualTo(200);
        assertThat(filled.body().get("filled").get("by").getStringValue())
                .isEqualTo(adviser.actor().displayName());
        assertThat(put(firm.market(), checklist(firm), answers(0, "NO", "NO", "NO", "NO"), none.etag())
                        .status())
                .as("filled since it was read")
                .isEqualTo(409);

        put(leader, principles(), OWN, "\"0\"");
        Api.Answer later = api.get(firm.market(), checklist(firm));
        JsonNode kept = later.body().get("filled");
        assertThat(kept.get("stale").getBooleanValue()).isTrue();
        assertThat(kinds(kept.get("answers")))
                .as("as it was asked then")
                .containsExactly("REAL_RECRUITMENT", "TRAINING", "SUPERVISOR", "HISTORY");
        assertThat(put(firm.market(), checklist(firm), answers(0, "YES", "NO", "YES"), later.etag())
                        .status())
                .as("other principles than those of today")
                .isEqualTo(409);
        Api.Answer anew = put(firm.market(), checklist(firm), answers(1, "YES", "NO", "YES"), later.etag());
        assertThat(anew.status()).as(anew.text()).isEqualTo(200);
        assertThat(anew.body().get("filled").get("times").getIntValue()).isEqualTo(2);
        assertThat(anew.body().get("filled").get("stale").getBooleanValue()).isFalse();
        assertThat(tables.count("select count(*) from choice_answer a join choice_checklist c on c.id = a.checklist_id"
                        + " where c.workplace_id = '" + firm.workplace() + "'"))
                .as("nothing is overwritten")
                .isEqualTo(7);
    }

    @Test
    void eachPointIsAnsweredAndEachOfficeHasItsOwnChecklist() {
        Journey.Firm firm = journey.firm(1);
        assertThat(put(adviser, checklist(firm), answers(0, "YES"), "\"0\"").pointers())
                .containsExactly("/answers");
        assertThat(put(adviser, checklist(firm), "{\"principles\": 0, \"answers\": [{\"answer\": \"MAYBE\"}]}", "\"0\"")
                        .status())
                .isEqualTo(400);
        Journey.ok(put(adviser, checklist(firm), answers(0, "YES", "YES", "YES", "YES"), "\"0\""));

        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        assertThat(api.get(elsewhere, checklist(firm)).body().get("filled")).isNull();
        assertThat(api.get(
                                elsewhere,
                                checklist(firm) + "?officeId="
                                        + callers.office().id())
                        .status())
                .isEqualTo(404);
        assertThat(api.get(adviser, "/api/v1/workplaces/" + UUID.randomUUID() + "/choice-checklist")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(firm.manager(), checklist(firm)).status()).isEqualTo(403);
        assertThat(api.get(callers.staff(Role.AUDITOR), checklist(firm)).status())
                .isEqualTo(403);
    }

    @Test
    void ofTwoWhoFillItAtOnceOneIsToldThatTheOtherHas() throws Exception {
        Journey.Firm firm = journey.firm(1);
        String body = answers(0, "YES", "NO", "NOT_KNOWN", "YES");
        List<Callable<Api.Answer>> both = List.of(
                () -> put(adviser, checklist(firm), body, "\"0\""), () -> put(leader, checklist(firm), body, "\"0\""));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(Future::resultNow).map(Api.Answer::status))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void whatThePlacesTellStandsBesideTheQuestions() {
        Journey.Firm firm = journey.firm(1);
        JsonNode facts = api.get(adviser, "/api/v1/workplaces/" + firm.workplace() + "/choice-facts")
                .body();
        assertThat(facts.get("places").getIntValue()).isEqualTo(1);
        assertThat(facts.get("withProspect").getIntValue()).isEqualTo(1);
        assertThat(facts.get("withoutProspect").getIntValue()).isZero();
        assertThat(facts.get("withSupervisor").getIntValue()).isEqualTo(1);
        assertThat(facts.get("withTraining").getIntValue()).isZero();
    }

    private long audited(String operation) {
        return Stream.of("audit_entry", "audit_inbox")
                .mapToLong(
                        log -> tables.count("select count(*) from " + log + " where operation = '" + operation + "'"))
                .sum();
    }

    private Api.Answer put(Callers.Caller caller, String url, String body, String version) {
        return api.put(caller, url, body, "If-Match", version);
    }

    private static List<String> kinds(JsonNode list) {
        return StreamSupport.stream(list.values().spliterator(), false)
                .map(one -> one.get("kind").getStringValue())
                .toList();
    }

    private static String answers(int principles, String... answers) {
        return "{\"principles\": " + principles + ", \"answers\": ["
                + Stream.of(answers).map("{\"answer\": \"%s\"}"::formatted).collect(Collectors.joining(", ")) + "]}";
    }

    private String principles() {
        return "/api/v1/choice-principles/" + callers.office().id();
    }

    private static String checklist(Journey.Firm firm) {
        return "/api/v1/workplaces/" + firm.workplace() + "/choice-checklist";
    }
}
