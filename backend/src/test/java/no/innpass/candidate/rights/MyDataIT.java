package no.innpass.candidate.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.audit.chain.LinkEntries;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The candidate sees and takes along everything held: whole, own, logged. */
@MicronautTest(transactional = false)
@Requirement("PRI-11")
class MyDataIT implements OnPostgres {
    private static final String PATH = "/api/v1/me/data";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    LinkEntries link;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Inject
    EmbeddedServer server;

    @Test
    void theExportHoldsEveryKindAndTheListOfReads() {
        Journey.Firm firm = journey.firm(5);
        Journey.Traveller traveller = journey.accepted(firm);
        UUID placement = journey.started(traveller);
        Journey.Traveller another = journey.presented(firm);
        api.get(traveller.adviser(), "/api/v1/candidates/" + traveller.candidateId() + "/resource-profile");
        link.linkAll();

        JsonNode held = api.get(traveller.candidate(), PATH).body();
        assertThat(held.get("candidateId").getStringValue())
                .isEqualTo(traveller.candidateId().toString());
        for (String part : List.of(
                "candidate_contact",
                "profile_section",
                "candidate_resource",
                "consent",
                "introduction",
                "introduction_request",
                "presentation",
                "offer",
                "stored_match",
                "agreement",
                "agreement_goal",
                "training_item",
                "agreement_acceptance",
                "placement",
                "follow_up_plan",
                "follow_up_contact",
                "transition_log",
                "login",
                "affiliation",
                "looks")) {
            assertThat(part(held, part)).as(part).isNotEmpty();
        }
        assertThat(part(held, "looks"))
                .as("the audit list of reads")
                .anyMatch(look -> look.get("sight").getStringValue().equals("PROFILE"));
        assertThat(part(held, "introduction").getFirst().get("reason").getStringValue())
                .as("staff's own words about the person are held on the person")
                .isEqualTo("Vil lære faget");
        assertThat(part(held, "placement").getFirst().get("id").getStringValue())
                .isEqualTo(placement.toString());
        assertThat(held.toString())
                .doesNotContain(another.candidateId().toString())
                .doesNotContain("key_hash", "id_hash");
        assertThat(part(held, "stored_match").getFirst().get("candidate_facts")).isNull();
    }

    @Test
    void theExportIsInTheAuditLogAndNobodysLook() {
        Journey.Traveller traveller = journey.asked(journey.firm(5));
        api.get(traveller.candidate(), PATH);
        link.linkAll();
        assertThat(transactions
                        .execute(
                                TransactionDefinition.READ_ONLY,
                                status -> rows.first(
                                        "select count(*) from audit_entry where operation = ? and object = ? and result = 'PERMIT'",
                                        row -> row.getInt(1),
                                        "GET " + PATH,
                                        traveller.candidateId()))
                        .orElseThrow())
                .isOne();
        assertThat(part(api.get(traveller.candidate(), PATH).body(), "looks"))
                .noneMatch(look -> "CANDIDATE".equals(String.valueOf(look.get("role"))));
    }

    @Test
    void theFileIsForPeopleInBothLanguagesAndHoldsNoIds() throws Exception {
        Journey.Traveller traveller = journey.accepted(journey.firm(5));
        journey.started(traveller);
        api.get(traveller.adviser(), "/api/v1/candidates/" + traveller.candidateId());
        link.linkAll();

        HttpResponse<String> bokmål = file(traveller.candidate(), "NB");
        assertThat(bokmål.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(bokmål.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("innpass-nb.html");
        assertThat(bokmål.body())
                .startsWith("<!doctype html>\n<html lang=\"nb\">")
                .contains(
                        "<h1>Alt som er lagret om meg</h1>",
                        "<h2>Forslag og tilbud</h2>",
                        "Vil lære faget",
                        "Nav Hamar")
                .contains(traveller.adviser().actor().displayName())
                .contains("<a href=\"" + server.getURL() + "/privacy?lang=nb\">Personvern")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                .doesNotContain("<script");
        assertThat(file(traveller.candidate(), "EN").body())
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<h1>Everything that is held on me</h1>", "<h2>Suggestions and offers</h2>");

        JsonNode readable =
                api.get(traveller.candidate(), PATH + "/readable?language=NB").body();
        assertThat(readable.get("sections").get(0).get("title").getStringValue())
                .isEqualTo("Deg");
        assertThat(readable.get("sections")
                        .get(0)
                        .get("parts")
                        .get(0)
                        .get("rows")
                        .size())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CANDIDATE")
    void nobodyElseTakesItOut(Role role) {
        assertThat(api.get(callers.any(role), PATH).status()).isEqualTo(403);
    }

    @Test
    void aLoginOfNobodyFindsNothing() {
        for (String path : List.of(PATH, PATH + "/readable", PATH + "/file")) {
            assertThat(api.get(callers.any(Role.CANDIDATE), path).status()).isEqualTo(404);
        }
    }

    private HttpResponse<String> file(Callers.Caller caller, String language) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.getURL() + PATH + "/file?language=" + language))
                                .header("Authorization", "Bearer " + caller.bearer())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static List<JsonNode> part(JsonNode held, String name) {
        List<JsonNode> found = new ArrayList<>();
        held.get("sections")
                .values()
                .forEach(section -> section.get("parts").values().forEach(part -> {
                    if (part.get("name").getStringValue().equals(name)) {
                        part.get("rows").values().forEach(found::add);
                    }
                }));
        return found;
    }
}
