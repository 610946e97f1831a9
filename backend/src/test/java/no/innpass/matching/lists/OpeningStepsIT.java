package no.innpass.matching.lists;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.geography.Areas;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.TravelMeans;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told to open more places opens exactly so many when it is done. */
@MicronautTest(transactional = false)
class OpeningStepsIT implements OnPostgres {
    private static final String NEED = """
            {"title":"Plass","tasks":[{"task":"drive-forklift","share":60},{"task":"clean-kitchen","share":40}],
             "credentials":{"state":"VALUE","demands":[{"credential":"%s","kind":"FORMAL_DISPENSABLE","tags":["PLACEMENT"]}]},
             "language":{"state":"VALUE","demands":[{"skill":"SPEAKING","level":"%s","kind":"FORMAL_DISPENSABLE","tags":["PLACEMENT"]}]},
             "hours":{"stretches":[{"day":"%s","from":540,"to":900}]},
             "purposes":{"main":"JOB"},"job":{"prospect":"POSSIBLE","contracts":[{"type":"ON_CALL"}]}}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    CandidateImports imports;

    @Inject
    Areas areas;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    private final Map<String, Callers.Caller> staff = new HashMap<>();
    private int people;

    @BeforeAll
    void places() {
        staff.put("adviser", callers.staff(Role.ADVISER));
        staff.put("market", callers.staff(Role.MARKET_CONTACT));
        UUID workplace =
                firms.workplace("Åpningen (oppdiktet)", who("market").actor().personId());
        Callers.Caller manager = callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
        for (String paper : List.of("driving-licence-b", "forklift-certificate")) {
            for (String level : List.of("A1", "A2", "B1")) {
                for (String day : List.of("MONDAY", "TUESDAY")) {
                    published(manager, workplace, NEED.formatted(paper, level, day));
                }
            }
        }
        deliver();
    }

    @Test
    @Requirement({"MAT-16", "MAT-19"})
    void aPaperOpensAsManyPlacesAsItIsSaidTo() {
        Person person = person(base().holds("driving-licence-b").speaks(LanguageLevel.B1));
        int more = more(person, "CERTIFICATE", Map.of());
        assertThat(more).isPositive();
        assertThat(sizeAfter(
                        person,
                        base().holds("driving-licence-b", "forklift-certificate")
                                .speaks(LanguageLevel.B1)))
                .isEqualTo(person.size() + more);
    }

    @Test
    @Requirement({"MAT-13", "MAT-19"})
    void aLevelOpensAsManyPlacesAsItIsSaidTo() {
        Person person = person(base().holds("driving-licence-b").speaks(LanguageLevel.A1));
        int more = more(person, "LANGUAGE", Map.of("skill", "SPEAKING", "level", "A2"));
        assertThat(more).isPositive();
        assertThat(sizeAfter(person, base().holds("driving-licence-b").speaks(LanguageLevel.A2)))
                .isEqualTo(person.size() + more);
    }

    @Test
    @Requirement({"MAT-36", "MAT-19"})
    void aLongerWayAndAFasterOneOpenAsManyPlacesAsTheyAreSaidTo() {
        int near = areas.centreOf("3411").orElseThrow().number();
        boolean tried = false;
        for (int minutes = 10; minutes <= 120; minutes += 10) {
            Person person = person(home(near, TravelMeans.PUBLIC, minutes));
            assertThat(person.steps().stream()
                            .filter(step -> step.get("kind").getStringValue().equals("TRAVEL_TIME"))
                            .map(step -> step.get("more").getIntValue()))
                    .as("a longer way is told only where it opens more than a shorter one")
                    .doesNotHaveDuplicates();
            for (JsonNode step : person.steps()) {
                String kind = step.get("kind").getStringValue();
                int expected = person.size() + step.get("more").getIntValue();
                if (kind.equals("TRAVEL_TIME")) {
                    int longer = minutes + step.get("params").get("minutes").getIntValue();
                    assertThat(sizeAfter(person, home(near, TravelMeans.PUBLIC, longer)))
                            .isEqualTo(expected);
                    tried = true;
                } else if (kind.equals("TRAVEL_MEANS")) {
                    assertThat(sizeAfter(person, home(near, TravelMeans.CAR, minutes)))
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(tried).as("some longer way opens something").isTrue();
    }

    @Test
    @Requirement("MAT-19")
    void aDayOfTheWeekOpensAsManyPlacesAsItIsSaidTo() {
        Person person = person(weak().free("3:09-15", null));
        for (JsonNode step : person.steps()) {
            if (step.get("params").get("hours") != null
                    && step.get("params").get("hours").getStringValue().equals("MONDAY")) {
                assertThat(sizeAfter(person, weak().free("1:09-15;3:09-15", null)))
                        .isEqualTo(person.size() + step.get("more").getIntValue());
            }
        }
        assertThat(person.steps())
                .as("the most first")
                .isSortedAccordingTo((one, other) -> Integer.compare(
                        other.get("more").getIntValue(), one.get("more").getIntValue()));
    }

    @Test
    @Requirement({"MAT-19", "PRI-01"})
    void theCandidateIsToldTheSameAndOthersNothing() {
        Person person = person(base().holds("driving-licence-b").speaks(LanguageLevel.A1));
        JsonNode mine = get(callers.candidate(person.id()), "/api/v1/me/opening-steps");
        assertThat(mine.get("steps").size()).isEqualTo(person.steps().size());
        Callers.Caller stranger = callers.staff(Role.ADVISER, callers.otherOffice());
        assertThat(api.get(stranger, "/api/v1/candidates/" + person.id() + "/opening-steps")
                        .status())
                .isEqualTo(404);
    }

    private record Person(UUID id, String reference, int size, List<JsonNode> steps) {}

    private static ProfileBuilder base() {
        return aProfile().wants(PlacementPurpose.JOB).tasks("clean-kitchen", "drive-forklift");
    }

    private static ProfileBuilder weak() {
        return aProfile().wants(PlacementPurpose.LANGUAGE).tasks("bake").speaks(LanguageLevel.B1);
    }

    private static ProfileBuilder home(int area, TravelMeans means, int minutes) {
        return base().speaks(LanguageLevel.B1).lives(area, means, minutes);
    }

    private Person person(ProfileBuilder profile) {
        String reference = "opening-" + ++people;
        UUID id = store(reference, profile);
        JsonNode answer = get(who("adviser"), "/api/v1/candidates/" + id + "/opening-steps");
        int size = size(id);
        assertThat(answer.get("now").getIntValue()).isEqualTo(size);
        List<JsonNode> steps = new ArrayList<>();
        answer.get("steps").values().forEach(steps::add);
        return new Person(id, reference, size, steps);
    }

    private int sizeAfter(Person person, ProfileBuilder profile) {
        assertThat(store(person.reference(), profile)).isEqualTo(person.id());
        return size(person.id());
    }

    private UUID store(String reference, ProfileBuilder profile) {
        UUID id = imports.store(CandidateImports.candidate(who("adviser").actor(), reference, profile.sections(), null))
                .id();
        deliver();
        return id;
    }

    private int size(UUID candidate) {
        JsonNode answer = get(who("adviser"), "/api/v1/candidates/" + candidate + "/matches?limit=1");
        return answer.get("fullCount").getIntValue() + answer.get("thinCount").getIntValue();
    }

    private static int more(Person person, String kind, Map<String, String> params) {
        return person.steps().stream()
                .filter(step -> step.get("kind").getStringValue().equals(kind))
                .filter(step -> params.entrySet().stream()
                        .allMatch(wanted -> step.get("params").get(wanted.getKey()) != null
                                && step.get("params")
                                        .get(wanted.getKey())
                                        .getStringValue()
                                        .equals(wanted.getValue())))
                .mapToInt(step -> step.get("more").getIntValue())
                .findFirst()
                .orElse(0);
    }

    private JsonNode get(Callers.Caller who, String path) {
        Api.Answer answer = api.get(who, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private void published(Callers.Caller manager, UUID workplace, String need) {
        String body = "{\"workplaceId\":\"" + workplace + "\",\"place\":{\"positions\":2,\"need\":" + need + "}}";
        Api.Answer draft = api.post(manager, "/api/v1/employer/practice-places", body);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        api.post(manager, "/api/v1/employer/practice-places/" + draft.id() + "/submission", "");
        Api.Answer approved = api.post(who("market"), "/api/v1/practice-places/" + draft.id() + "/approval", "");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    }

    private Callers.Caller who(String name) {
        return Objects.requireNonNull(staff.get(name));
    }

    private void deliver() {
        consumers.forEach(consumer -> pump.drain(consumer, consumer.position()));
    }
}
