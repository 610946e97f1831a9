package no.innpass.candidate;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.geography.Areas;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.TravelMeans;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Registering, finding and handing over candidates, and who gets to see them. */
@MicronautTest(transactional = false)
class CandidateIT implements OnPostgres {
    @Inject
    Callers callers;

    @Inject
    CandidateApi api;

    @Inject
    CandidateImports imports;

    @Inject
    Candidates candidates;

    @Inject
    Areas areas;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock business;

    @Inject
    JdbcOperations jdbc;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    @Requirement("CAN-27")
    void theSameNameAndPhoneAgainShowsTheFirstCandidateBeforeSaving() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        String body = "{\"name\":\"Mina Solli\",\"phone\":\"+4790010001\",\"readiness\":\"READY\"}";
        HttpResponse<String> first = api.post(adviser, "/candidates", body);
        HttpResponse<String> second = api.post(adviser, "/candidates", body);
        HttpResponse<String> shown = api.post(adviser, "/candidates/doubles", body);
        HttpResponse<String> outside = api.post(elsewhere, "/candidates/doubles", body);
        HttpResponse<String> another = api.post(adviser, "/candidates", body.replace("}", ",\"notADouble\":true}"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("POSSIBLE_DOUBLE").doesNotContain("Mina");
        assertThat(shown.body()).contains("Mina Solli");
        assertThat(outside.body())
                .doesNotContain("Mina")
                .contains(adviser.actor().displayName());
        assertThat(another.statusCode()).isEqualTo(201);
    }

    @Test
    @Requirement("INTG-01")
    void theSameKeyGivesTheSameCandidate() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        String body = "{\"name\":\"Ola Engang\",\"readiness\":\"READY\"}";
        Map<String, String> key = Map.of("Idempotency-Key", "once");
        JsonNode first = api.read(api.send(adviser, "POST", "/candidates", body, key));
        JsonNode second = api.read(api.send(adviser, "POST", "/candidates", body, key));

        assertThat(second.get("id").getStringValue()).isEqualTo(first.get("id").getStringValue());
    }

    @Test
    @Requirement("CAN-27")
    void whatIsMissingOrWrongIsNamed() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);

        HttpResponse<String> noName = api.post(adviser, "/candidates", "{\"readiness\":\"READY\"}");
        HttpResponse<String> wrong = api.post(adviser, "/candidates", "{\"name\":\"A\",\"readiness\":\"SOON\"}");
        HttpResponse<String> noDay =
                api.post(adviser, "/candidates", "{\"name\":\"Uten Dag\",\"readiness\":\"READY_FROM\"}");

        assertThat(noName.statusCode()).isEqualTo(400);
        assertThat(noName.body()).contains("/name");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("INVALID_INPUT", "NO_SUCH_OPTION");
        assertThat(noDay.statusCode()).isEqualTo(422);
        assertThat(noDay.body()).contains("/readyFrom");
    }

    @Test
    @Requirement("PRI-02")
    void theListShowsTheOwnOfficeOnlyAndPagesInOrder() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        int hamar = areas.centreOf("3403").orElseThrow().number();
        List<String> own = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            own.add(imports.of(
                            adviser.actor(),
                            aProfile().lives(hamar, TravelMeans.PUBLIC, 60).speaks(LanguageLevel.B1))
                    .toString());
        }
        UUID foreign = imports.of(elsewhere.actor(), aProfile().speaks(LanguageLevel.B2));

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.read(
                    api.get(adviser, "/candidates?limit=2&municipality=3403&speaking=B1&readiness=READY" + cursor));
            page.get("items").values().forEach(item -> seen.add(item.get("id").getStringValue()));
            cursor = page.get("next") == null
                    ? ""
                    : "&cursor=" + page.get("next").getStringValue();
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactlyElementsOf(own).doesNotContain(foreign.toString());
        assertThat(api.get(adviser, "/candidates?speaking=C2").body()).contains("\"items\":[]");
        assertThat(api.get(adviser, "/candidates?cursor=nonsense").statusCode()).isEqualTo(400);
        assertThat(api.get(adviser, "/candidates?sort=NUMBER&query=zzz").body()).contains("\"items\":[]");
    }

    @Test
    @Requirement({"PRI-02", "PRI-01"})
    void guessingAnIdOpensNothing() {
        Callers.Caller owner = callers.staff(Role.ADVISER);
        Callers.Caller elsewhere = callers.staff(Role.ADVISER, callers.otherOffice());
        UUID id = imports.of(owner.actor(), aProfile().tasks("bake"));
        String body = "{\"state\":\"NONE\",\"resources\":[]}";

        for (Callers.Caller caller : List.of(elsewhere)) {
            assertThat(api.get(caller, "/candidates/" + id).statusCode()).isEqualTo(404);
            assertThat(api.get(caller, "/candidates/" + id + "/resource-profile")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(api.get(caller, "/candidates/" + id + "/consents").statusCode())
                    .isEqualTo(404);
            assertThat(api.put(caller, "/candidates/" + id + "/resource-profile/skills", body, 1)
                            .statusCode())
                    .isEqualTo(404);
        }
        for (Role role : List.of(Role.MARKET_CONTACT, Role.EMPLOYER_MANAGER, Role.CANDIDATE, Role.AUDITOR)) {
            assertThat(api.get(callers.any(role), "/candidates/" + id).statusCode())
                    .as("%s", role)
                    .isEqualTo(403);
        }
        assertThat(api.get(owner, "/candidates/" + UUID.fromString("00000000-0000-7000-8000-000000000009"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.get(owner, "/candidates/not-an-id").statusCode()).isBetween(400, 404);
    }

    @Test
    @Requirement("PRI-02")
    void theStaffCardHasNoNameAndStopsAtTheRegion() {
        Callers.Caller owner = callers.staff(Role.ADVISER);
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        Callers.Caller farMarket = callers.staff(Role.MARKET_CONTACT, callers.otherOffice());
        Callers.Caller farAdviser = callers.staff(Role.ADVISER, callers.otherOffice());
        UUID id = imports.of(owner.actor(), aProfile().tasks("bake").free("1:06-18;2:06-18;3:06-18", null));
        String name = candidates.contact(id).orElseThrow().name();

        HttpResponse<String> card = api.get(market, "/candidates/" + id + "/card");
        assertThat(card.statusCode()).as(card.body()).isEqualTo(200);
        assertThat(card.body())
                .contains("\"bake\"", "DAY_FULL", owner.actor().displayName())
                .doesNotContain(name, "phone\":null", "statements", "home");
        assertThat(api.get(farMarket, "/candidates/" + id + "/card").statusCode())
                .isEqualTo(404);
        assertThat(api.get(farAdviser, "/candidates/" + id + "/card").statusCode())
                .isEqualTo(200);
    }

    @Test
    @Requirement("CAN-01")
    void anotherOfficeGetsEverythingThatIsKnown() {
        Callers.Caller owner = callers.staff(Role.ADVISER);
        Callers.Caller next = callers.staff(Role.ADVISER, callers.otherOffice());
        UUID id =
                imports.of(owner.actor(), aProfile().tasks("bake", "cook-meals").speaks(LanguageLevel.A2));
        String before =
                api.get(owner, "/candidates/" + id + "/resource-profile").body();
        String body = "{\"officeId\":\"%s\",\"adviserId\":\"%s\"}"
                .formatted(callers.otherOffice().id(), next.actor().personId());
        long version = candidates.find(id).orElseThrow().version();

        HttpResponse<String> stale = api.put(owner, "/candidates/" + id + "/owner", body, version + 1);
        HttpResponse<String> moved = api.put(owner, "/candidates/" + id + "/owner", body, version);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(api.get(owner, "/candidates/" + id).statusCode()).isEqualTo(404);
        assertThat(api.get(next, "/candidates/" + id + "/resource-profile").body())
                .isEqualTo(before);
        assertThat(candidates.missingForReferral(id)).isEmpty();
        assertThat(candidates.forIndex(List.of(id)).getFirst().visibility().office())
                .isEqualTo(callers.otherOffice().id());
    }

    @Test
    @Requirement("CAN-18")
    void withoutAYoungMappingTheMissingItemIsNamed() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        String id = api.read(api.post(adviser, "/candidates", "{\"name\":\"Kari Kartlegg\",\"readiness\":\"READY\"}"))
                .get("id")
                .getStringValue();
        assertThat(api.get(adviser, "/candidates/" + id).body()).contains("MAPPING_MISSING");

        String today = business.today().toString();
        HttpResponse<String> mapped = api.post(
                adviser,
                "/candidates/" + id + "/mappings",
                "{\"heldOn\":\"" + today + "\",\"heldBy\":\"NAV\",\"careerGuidance\":false,\"summary\":\"Talk\"}");
        assertThat(mapped.statusCode()).as(mapped.body()).isEqualTo(201);
        assertThat(candidates.missingForReferral(UUID.fromString(id))).isEmpty();

        business.offsetBy(Duration.ofDays(400));
        try {
            assertThat(candidates.missingForReferral(UUID.fromString(id)))
                    .containsExactly(ReferralItem.MAPPING_TOO_OLD);
        } finally {
            business.offsetBy(Duration.ZERO);
        }
    }

    @Test
    @Requirement("CAN-19")
    void onDay15WithoutAWordTheCandidateIsMarkedUnconfirmedAndStays() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        String id = api.read(api.post(adviser, "/candidates", "{\"name\":\"Stille Stund\",\"readiness\":\"READY\"}"))
                .get("id")
                .getStringValue();
        Callers.Caller self = callers.candidate(UUID.fromString(id));
        try {
            business.offsetBy(Duration.ofDays(14));
            assertThat(api.get(adviser, "/candidates/" + id).body()).contains("\"unconfirmed\":false");
            business.offsetBy(Duration.ofDays(15));
            assertThat(api.get(adviser, "/candidates/" + id).body()).contains("\"unconfirmed\":true");
            HttpResponse<String> confirmed = api.post(self, "/me/availability-confirmations", "");
            assertThat(confirmed.body()).contains("\"unconfirmed\":false");
        } finally {
            business.offsetBy(Duration.ZERO);
        }
    }

    @Test
    @Requirement("CAN-19")
    void readinessReachesThePackedFactsAndItsEvent() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID id = imports.of(adviser.actor(), aProfile());
        Position before = outbox.horizon();
        long version = candidates.find(id).orElseThrow().version();

        HttpResponse<String> changed =
                api.put(adviser, "/candidates/" + id + "/readiness", "{\"readiness\":\"WITHDRAWN\"}", version);

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(candidates.facts(List.of(id)).get(id).withdrawn()).isTrue();
        assertThat(outbox.after(before, 10)).anyMatch(event -> event.is(ReadinessChanged.class));
        HttpResponse<String> noVersion =
                api.send(adviser, "PUT", "/candidates/" + id + "/readiness", "{\"readiness\":\"READY\"}", Map.of());
        assertThat(noVersion.statusCode()).isEqualTo(428);
    }

    @Test
    @Requirement({"CAN-24", "CAN-27"})
    void noColumnHoldsWhatMayNotBeKnown() {
        List<String> forbidden = List.of(
                "birth",
                "age",
                "gender",
                "sex",
                "national",
                "origin",
                "ethnic",
                "religion",
                "immigra",
                "residence",
                "health",
                "diagnos",
                "illness",
                "disab",
                "benefit",
                "income",
                "marital",
                "civil",
                "child",
                "family",
                "criminal",
                "police",
                "motivation",
                "gap",
                "photo",
                "address",
                "school",
                "village",
                "personnummer",
                "ssn");
        List<String> columns = columns();

        assertThat(columns).hasSizeGreaterThan(100);
        for (String column : columns) {
            for (String word : column.substring(column.indexOf('.') + 1).split("_", -1)) {
                assertThat(forbidden)
                        .as(column)
                        .noneMatch(trait -> word.equals(trait) || trait.length() > 4 && word.startsWith(trait));
            }
        }
    }

    private List<String> columns() {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> jdbc.prepareStatement(
                        """
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and (table_name like 'candidate%' or table_name in
                    ('profile_section', 'mapping_record', 'consent', 'anonymous_card', 'card_snapshot', 'fact_dispute', 'catalogue_queue'))""",
                        query -> {
                            ResultSet rows = query.executeQuery();
                            List<String> names = new ArrayList<>();
                            while (rows.next()) {
                                names.add(rows.getString(1));
                            }
                            return names;
                        }));
    }
}
