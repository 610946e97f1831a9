package no.innpass.matching.notice;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is told of a new need, over HTTP, by the job of every minute. */
@MicronautTest(transactional = false)
@Requirement("MAT-38")
class NeedNoticeIT implements OnPostgres {
    private static final String NOTICES = "/api/v1/need-notices";
    private static final String BAKERY = """
            {"title":"Nytt i bakeriet","tasks":[{"task":"bake","share":100}],
             "language":{"state":"VALUE","demands":[{"skill":"SPEAKING","level":"A2","kind":"WISHED","tags":["PLACEMENT"]}]},
             "credentials":{"state":"NONE"},"functions":{"state":"NONE"},
             "hours":{"stretches":[{"day":"MONDAY","from":540,"to":900}]},
             "purposes":{"main":"JOB"},"job":{"prospect":"INTENDED","contracts":[{"type":"ON_CALL"}]}}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    CandidateImports imports;

    @Inject
    RunJobs jobs;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    private final Map<String, Callers.Caller> people = new HashMap<>();
    private UUID workplace = new UUID(0, 0);

    @BeforeAll
    void aBakeryAndABaker() {
        people.put("market", callers.staff(Role.MARKET_CONTACT));
        people.put("adviser", callers.staff(Role.ADVISER));
        people.put("other", callers.staff(Role.ADVISER));
        workplace = firms.workplace(
                "Varslet Bakeri (oppdiktet)", who("market").actor().personId());
        people.put("manager", callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace));
        imports.of(
                who("adviser").actor(),
                aProfile()
                        .wants(PlacementPurpose.JOB)
                        .tasks("bake")
                        .worked("baker", "bake")
                        .speaks(LanguageLevel.B1)
                        .free("1:09-15;2:09-15", null));
    }

    @Test
    void theOwnersOfTheBestMatchesAndOfSearchesThatFindItAreToldOnceByTheJobOfEveryMinute() {
        Api.Answer kept = api.post(
                who("other"),
                "/api/v1/saved-searches",
                "{\"side\":\"PLACES\",\"name\":\"Bakerier\",\"asked\":\"query=bake&purpose=JOB\"}");
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        api.post(
                who("market"),
                "/api/v1/saved-searches",
                "{\"side\":\"PLACES\",\"name\":\"Lager\",\"asked\":\"query=lager\"}");
        UUID place = published();

        jobs.run(Pace.EVERY_MINUTE);
        jobs.run(Pace.EVERY_MINUTE);

        JsonNode mine = about(notices("adviser"), place);
        assertThat(mine.get("reason").getStringValue()).isEqualTo("TOP_MATCH");
        assertThat(mine.get("matches").getIntValue()).isEqualTo(1);
        JsonNode found = about(notices("other"), place);
        assertThat(found.get("reason").getStringValue()).isEqualTo("SAVED_SEARCH");
        assertThat(found.get("searchName").getStringValue()).isEqualTo("Bakerier");
        assertThat(notices("market").size()).isZero();
        String id = mine.get("id").getStringValue();
        assertThat(api.post(who("other"), NOTICES + "/" + id + "/seen", "").status())
                .isEqualTo(404);
        assertThat(api.post(who("adviser"), NOTICES + "/" + id + "/seen", "").status())
                .isEqualTo(204);
        assertThat(notices("adviser").size()).isZero();
        nobodyIsToldOfMoreThanTheCapOfADay();
    }

    private void nobodyIsToldOfMoreThanTheCapOfADay() {
        for (int i = 0; i < 7; i++) {
            published();
        }
        jobs.run("TELL_OF_NEEDS");
        Api.Answer told = api.get(who("adviser"), NOTICES);
        assertThat(told.body().get("items").size()).isLessThanOrEqualTo(5);
        assertThat(told.body().get("beyond").getIntValue()).isPositive();
    }

    private JsonNode notices(String who) {
        Api.Answer answer = api.get(who(who), NOTICES);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("items");
    }

    private static JsonNode about(JsonNode notices, UUID place) {
        return StreamSupport.stream(notices.values().spliterator(), false)
                .filter(one -> one.get("placeId").getStringValue().equals(place.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody was told, of " + notices.size()));
    }

    private UUID published() {
        String body = "{\"workplaceId\":\"" + workplace + "\",\"place\":{\"positions\":2,\"need\":" + BAKERY + "}}";
        Api.Answer draft = api.post(who("manager"), "/api/v1/employer/practice-places", body);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        api.post(who("manager"), "/api/v1/employer/practice-places/" + draft.id() + "/submission", "");
        Api.Answer approved = api.post(who("market"), "/api/v1/practice-places/" + draft.id() + "/approval", "");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        consumers.forEach(consumer -> pump.drain(consumer, consumer.position()));
        return draft.id();
    }

    private Callers.Caller who(String name) {
        return Objects.requireNonNull(people.get(name));
    }
}
