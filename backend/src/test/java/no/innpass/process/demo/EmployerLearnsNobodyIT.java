package no.innpass.process.demo;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/**
 * An employer who edits a need 1,000 times and reads the cards of 30 nights, over HTTP and in the demo data, while people come, change
 * and withdraw. What it can lay together never points at fewer than k people.
 */
@MicronautTest(transactional = false)
class EmployerLearnsNobodyIT implements OnPostgres {
    private static final int NIGHTS = 30;
    private static final int EDITS = 1_000;
    private static final int K = 5;
    private static final String PLACES = "/api/v1/employer/practice-places";

    @Inject
    RunJobs jobs;

    @Inject
    LoadDemo demo;

    @Inject
    AnonymousCards cards;

    @Inject
    CandidateImports imports;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Api api;

    @Inject
    BusinessClock clock;

    @Inject
    Tables tables;

    private final Random random = new Random(20);

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.demo.staff", "true");
    }

    @Test
    @Requirement("PRI-14")
    void aThousandEditsAndThirtyNightsIsolateNobody() {
        demo.load(new DemoSize(30, 900, 2026, clock.today()));
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID workplace =
                firms.workplace("Nysgjerrig (oppdiktet)", market.actor().personId());
        Callers.Caller employer = callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
        List<String> tasks = tables.column("select code from concept where kind = 'TASK' order by number limit 40");
        UUID place = api.post(employer, PLACES, "{\"workplaceId\":\"" + workplace + "\",\"place\":" + need(tasks) + "}")
                .id();
        Set<String> idsOfEarlierNights = new HashSet<>();
        int seen = 0;
        try {
            for (int night = 0; night < NIGHTS; night++) {
                clock.offsetBy(Duration.ofDays(night));
                lifeGoesOn(night);
                jobs.run("TAKE_CARDS");
                Map<String, List<String>> known = new HashMap<>();
                for (int edit = 0; edit < EDITS / NIGHTS + 1; edit++) {
                    Map<String, String> answer = read(employer, place, tasks);
                    wholeGroups(answer);
                    answer.forEach((id, card) ->
                            known.computeIfAbsent(id, any -> new ArrayList<>()).add(card));
                }
                alike(known);
                assertThat(Collections.disjoint(known.keySet(), idsOfEarlierNights))
                        .as("no card can be followed from night to night")
                        .isTrue();
                idsOfEarlierNights.addAll(known.keySet());
                seen += known.size();
            }
        } finally {
            clock.offsetBy(Duration.ZERO);
        }
        assertThat(seen).as("cards that the attacker has seen").isGreaterThan(NIGHTS * 20);
    }

    /** Some come, some withdraw, some tell of more that they can do. */
    private void lifeGoesOn(int night) {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        for (int i = 0; i < 3; i++) {
            imports.withCard(
                    adviser.actor(), aProfile().tasks("bake", night % 2 == 0 ? "drive-forklift" : "clean-kitchen"));
        }
        tables.change("update consent set state = 'WITHDRAWN', ended_at = now() where id in (select id from consent"
                + " where type = 'ANONYMOUS_CARD' and state = 'GIVEN' order by md5(id::text || " + night
                + ") limit 7)");
    }

    /** One edit of the need, and the cards that it brings: all that is told of each, by its id. */
    private Map<String, String> read(Callers.Caller employer, UUID place, List<String> tasks) {
        Api.Answer before = api.get(employer, PLACES + "/" + place);
        Api.Answer edited = api.put(employer, PLACES + "/" + place, need(tasks), "If-Match", before.etag());
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        Api.Answer shown = api.get(employer, PLACES + "/" + place + "/resources");
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        Map<String, String> byId = new HashMap<>();
        for (JsonNode card : shown.body().get("cards").values()) {
            Map<String, Object> told = new TreeMap<>();
            card.entries()
                    .forEach(field -> told.put(
                            field.getKey(), String.valueOf(field.getValue().getValue())));
            byId.put(String.valueOf(told.remove("id")), told.toString());
        }
        return byId;
    }

    /** Counting is no way in either: equal cards come in whole k, so that one person more or less is not seen. */
    private static void wholeGroups(Map<String, String> answer) {
        Map<String, Integer> equal = new HashMap<>();
        answer.values().forEach(card -> equal.merge(card, 1, Integer::sum));
        assertThat(equal.values()).allMatch(count -> count % K == 0);
    }

    /** All that the edits of one night have told of a card, they have told of k cards at least. */
    private static void alike(Map<String, List<String>> known) {
        Map<List<String>, Integer> equal = new HashMap<>();
        known.values().forEach(told -> equal.merge(told, 1, Integer::sum));
        assertThat(equal.values()).allMatch(count -> count >= K);
    }

    private String need(List<String> tasks) {
        List<String> asked = new ArrayList<>();
        while (asked.size() < 3) {
            String task = tasks.get(random.nextInt(tasks.size()));
            if (!asked.contains(task)) {
                asked.add(task);
            }
        }
        return """
                {"positions":1,"need":{"tasks":[{"task":"%s","share":40},{"task":"%s","share":30},{"task":"%s","share":30}],
                 "hours":{"stretches":[{"day":"MONDAY","from":540,"to":900}]},"purposes":{"main":"LANGUAGE"}}}
                """.formatted(asked.get(0), asked.get(1), asked.get(2));
    }
}
