package no.innpass.matching.lists;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.matching.ProfileCode;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.testing.Api;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An adviser's own choice of the weight profile, for all rows of an answer. */
@MicronautTest(transactional = false)
@Requirement("MAT-08")
class ProfileByHandIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    CandidateImports imports;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    @Inject
    AuditRows audit;

    @Inject
    Tables tables;

    @ParameterizedTest
    @EnumSource(value = ProfileCode.class, mode = EnumSource.Mode.EXCLUDE, names = "EMPLOYER_VIEW")
    @Requirement({"MAT-01", "MAT-08"})
    void theSamePairHasTheSameNumbersBothWaysUnderTheSameParameters(ProfileCode profile) {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = candidate(adviser, PlacementPurpose.LANGUAGE);
        UUID other = candidate(adviser, PlacementPurpose.JOB);
        Journey.Firm firm = journey.firm(3, Prospect.INTENDED);
        indexed();
        String chosen = "?limit=100&profileReason=COMPARE&profile=" + profile;

        List<JsonNode> places = rows(adviser, "/api/v1/candidates/" + candidate + "/matches" + chosen);
        List<JsonNode> people = rows(adviser, "/api/v1/practice-places/" + firm.place() + "/matches" + chosen);

        assertThat(people).extracting(row -> text(row, "candidateId")).contains(candidate.toString(), other.toString());
        assertThat(places)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(text(row, "weightProfile")).isEqualTo(profile.name()));
        assertThat(people)
                .allSatisfy(row -> assertThat(text(row, "weightProfile")).isEqualTo(profile.name()));
        JsonNode one = row(places, "placeId", firm.place());
        JsonNode same = row(people, "candidateId", candidate);
        JsonNode why = api.get(
                        adviser,
                        "/api/v1/candidates/" + candidate + "/matches/" + firm.place()
                                + "?profileReason=COMPARE&profile=" + profile)
                .body();
        for (String number : List.of("shown", "bandLow", "bandHigh", "knownWeight", "applicableWeight")) {
            assertThat(same.get(number)).as(number).isEqualTo(one.get(number));
            assertThat(why.get(number)).as(number).isEqualTo(one.get(number));
        }
        assertThat(same.get("parts")).isEqualTo(one.get("parts"));
    }

    @Test
    @Requirement({"MAT-08", "MAT-21", "PRI-10"})
    void theChoiceIsLoggedWithItsReasonAndKeptWithTheSuggestion() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = candidate(adviser, PlacementPurpose.LANGUAGE);
        Journey.Firm firm = journey.firm(3, Prospect.INTENDED);
        indexed();
        String path = "/api/v1/candidates/" + candidate + "/matches";
        api.get(adviser, path);
        assertThat(audit.about(candidate)).noneMatch(row -> row.startsWith("CHOOSE_PROFILE"));
        assertThat(api.get(adviser, path + "?profile=HIRE_FIRST&profileReason=AGREED_PLAN")
                        .status())
                .isEqualTo(200);
        assertThat(audit.about(candidate)).contains("CHOOSE_PROFILE PERMIT null");

        Api.Answer made = api.post(
                adviser,
                "/api/v1/introductions",
                Journey.suggestion(candidate, firm.place())
                        .replaceFirst("\\{", "{\"profile\": \"HIRE_FIRST\", \"profileReason\": \"AGREED_PLAN\", "));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(tables.column("select weight_profile || ' ' || (parameters ->> 'profileByHand') || ' '"
                        + " || (parameters ->> 'profileReason') from stored_match where introduction_id = '" + made.id()
                        + "'"))
                .containsExactly("HIRE_FIRST HIRE_FIRST AGREED_PLAN");
    }

    @Test
    void aReasonIsNeededAndTheFirmsOwnProfileIsNobodysToChoose() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = candidate(adviser, PlacementPurpose.JOB);
        Journey.Firm firm = journey.firm(3);
        String path = "/api/v1/candidates/" + candidate + "/matches";
        Api.Answer noReason = api.get(adviser, path + "?profile=HIRE_FIRST");
        assertThat(noReason.status()).isEqualTo(400);
        assertThat(noReason.text()).contains("profileReason");
        assertThat(api.get(adviser, path + "?profileReason=COMPARE").status()).isEqualTo(400);
        Api.Answer firms = api.get(adviser, path + "?profile=EMPLOYER_VIEW&profileReason=COMPARE");
        assertThat(firms.status()).isEqualTo(400);
        String suggestion = Journey.suggestion(candidate, firm.place());
        assertThat(api.post(
                                adviser,
                                "/api/v1/introductions",
                                suggestion.replaceFirst("\\{", "{\"profile\": \"HIRE_FIRST\", "))
                        .pointers())
                .containsExactly("/profileReason");
        Api.Answer byMarket = api.post(
                firm.market(),
                "/api/v1/introductions",
                suggestion.replaceFirst("\\{", "{\"profile\": \"HIRE_FIRST\", \"profileReason\": \"COMPARE\", "));
        assertThat(byMarket.status()).isEqualTo(400);
        assertThat(byMarket.pointers()).containsExactly("/profile");
        for (Callers.Caller other : List.of(callers.staff(Role.OFFICE_LEADER), firm.market())) {
            assertThat(api.get(
                                    other,
                                    "/api/v1/practice-places/" + firm.place()
                                            + "/matches?profile=HIRE_FIRST&profileReason=COMPARE")
                            .status())
                    .isEqualTo(403);
        }
    }

    private UUID candidate(Callers.Caller adviser, PlacementPurpose purpose) {
        return imports.withCard(adviser.actor(), aProfile().tasks("bake").wants(purpose));
    }

    private List<JsonNode> rows(Callers.Caller caller, String path) {
        JsonNode body = api.get(caller, path).body();
        List<JsonNode> rows = new ArrayList<>();
        for (String part : List.of("full", "thin")) {
            body.get(part).values().forEach(rows::add);
        }
        return rows;
    }

    private static JsonNode row(List<JsonNode> rows, String field, UUID id) {
        return rows.stream()
                .filter(row -> text(row, field).equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).getStringValue();
    }

    private void indexed() {
        consumers.stream()
                .filter(consumer -> consumer.name().equals("index"))
                .forEach(index -> pump.drain(index, index.position()));
    }
}
