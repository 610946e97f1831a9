package no.innpass.matching.lists;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static no.innpass.fixtures.ProfileBuilder.estimated;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.profile.NorwegianSection;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who reads no Norwegian and a post that is put together of tasks, in the real lists. */
@MicronautTest(transactional = false)
class CarvedPlaceMatchIT implements OnPostgres {
    private static final String OWN = "/api/v1/employer/practice-places";
    private static final String STAFF = "/api/v1/practice-places/";
    private static final String CARVED = """
            {"title":"Småjobber på kjøkken og lager",
             "tasks":[{"task":"wash-up","unit":"Kjøkken","minutes":120,"reading":"BELOW_A1","trainable":true},
                      {"task":"clean-kitchen","unit":"Kjøkken","minutes":90,"reading":"BELOW_A1"},
                      {"task":"sort-waste","unit":"Lager","minutes":120,"reading":"BELOW_A1"},
                      {"task":"fold-boxes-use-film","unit":"Lager","minutes":120,"reading":"%s"}],
             "language":{"state":"NONE"},
             "hours":{"stretches":[{"day":"MONDAY","from":540,"to":900},{"day":"TUESDAY","from":540,"to":900}]},
             "purposes":{"main":"JOB"},"job":{"prospect":"POSSIBLE","positionPercent":20}}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    CandidateImports imports;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    Callers.Caller market = new Callers.Caller(null, "", "");
    Callers.Caller adviser = market;
    Callers.Caller manager = market;
    UUID workplace = new UUID(0, 0);

    @BeforeAll
    void aFirm() {
        market = callers.staff(Role.MARKET_CONTACT);
        adviser = callers.staff(Role.ADVISER);
        workplace = firms.workplace("Furu Hotell (oppdiktet)", market.actor().personId());
        manager = callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
    }

    @Test
    @Requirement({"SYS-84", "PLC-14", "MAT-05"})
    void whoReadsNothingIsInTheOrdinaryListUntilATaskMustBeRead() {
        UUID place = published(CARVED.formatted("BELOW_A1"));
        UUID candidate = imports.of(
                adviser.actor(),
                aProfile()
                        .wants(PlacementPurpose.JOB)
                        .tasks("wash-up", "clean-kitchen", "sort-waste")
                        .free("1:09-15;2:09-15", null)
                        .with(new NorwegianSection(
                                FactState.VALUE,
                                List.of(
                                        estimated(LanguageSkill.SPEAKING, LanguageLevel.A1),
                                        estimated(LanguageSkill.READING, LanguageLevel.BELOW_A1)),
                                null)));
        deliver();
        assertThat(ordinary(place)).contains(candidate.toString());
        assertThat(pair(candidate, place).text()).doesNotContain("DEMAND_UNMET", "READING");
        Api.Answer told = api.get(callers.candidate(candidate), "/api/v1/me/places/" + place);
        assertThat(told.text()).contains("\"unit\":\"Lager\"", "\"minutes\":90", "\"reading\":\"BELOW_A1\"");

        UUID reading = published(CARVED.formatted("A2"));
        deliver();
        assertThat(ordinary(reading)).as("one task must be read").doesNotContain(candidate.toString());
        assertThat(pair(candidate, reading).text()).contains("DEMAND_UNMET");
    }

    private String ordinary(UUID place) {
        Api.Answer answer = api.get(adviser, STAFF + place + "/matches?list=ORDINARY&limit=100");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private Api.Answer pair(UUID candidate, UUID place) {
        Api.Answer answer = api.get(adviser, "/api/v1/candidates/" + candidate + "/matches/" + place);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private UUID published(String need) {
        Api.Answer draft = api.post(
                manager,
                OWN,
                "{\"workplaceId\":\"%s\",\"place\":{\"positions\":1,\"need\":%s}}".formatted(workplace, need));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        api.post(manager, OWN + "/" + draft.id() + "/submission", "");
        Api.Answer approved = api.post(market, STAFF + draft.id() + "/approval", "");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return draft.id();
    }

    private void deliver() {
        consumers.forEach(consumer -> pump.drain(consumer, consumer.position()));
    }
}
