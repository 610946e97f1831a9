package no.innpass.placement.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.Runs;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** What is known of a provider, over HTTP: numbers with their period, in no score. */
@MicronautTest(transactional = false)
@Requirement("MAT-32")
class ProviderEvidenceIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Providers providers;

    @Inject
    Journey journey;

    @Inject
    Runs runs;

    @Inject
    Tables tables;

    @Test
    void itSaysHowManyEndedHowManyHaveAJobAndSinceWhenAndMovesNothing() {
        Provider provider = providers.register("910000098", "Prøvebroen", "34");
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        List<UUID> ended = new ArrayList<>();
        UUID run = null;
        for (int at = 0; at < 6; at++) {
            Journey.Traveller one = journey.accepted(journey.firm(2));
            journey.started(one);
            run = runs.of(callers.office().id(), provider.id(), List.of(one.candidateId()));
            tables.change("update cohort_member set introduction_id = '%s' where candidate_id = '%s'"
                    .formatted(one.introduction(), one.candidateId()));
            ended.add(one.candidateId());
        }
        assertThat(evidence(adviser, run).get("finished").getIntValue()).isZero();
        String board = api.get(adviser, "/api/v1/cohorts/" + run).text();

        end(ended.subList(0, 4), "COMPLETED");
        JsonNode few = evidence(adviser, run);
        assertThat(few.get("finished")).as("four are too few").isNull();
        assertThat(few.get("jobs")).isNull();

        end(ended.subList(4, 6), "HIRED");
        JsonNode six = evidence(adviser, run);
        assertThat(six.get("finished").getIntValue()).isEqualTo(6);
        assertThat(six.get("jobs")).as("two with a job are too few").isNull();

        end(ended, "HIRED");
        JsonNode all = evidence(adviser, run);
        assertThat(all.get("finished").getIntValue()).isEqualTo(6);
        assertThat(all.get("jobs").getIntValue()).isEqualTo(6);
        assertThat(all.get("provider").getStringValue()).isEqualTo("Prøvebroen");
        assertThat(all.get("since").getStringValue())
                .isLessThan(all.get("until").getStringValue());
        assertThat(api.get(adviser, "/api/v1/cohorts/" + run).text()).isEqualTo(board);
    }

    @Test
    void onlyTheOfficeOfTheRunReadsIt() {
        UUID run = runs.of(callers.office().id(), callers.provider().id(), List.of());
        assertThat(evidence(callers.staff(Role.OFFICE_LEADER), run)
                        .get("finished")
                        .getIntValue())
                .isZero();
        assertThat(api.get(callers.staff(Role.ADVISER, callers.otherOffice()), url(run))
                        .status())
                .isEqualTo(404);
        assertThat(api.get(callers.staff(Role.PROVIDER_LEADER), url(run)).status())
                .isEqualTo(403);
    }

    private void end(List<UUID> people, String kind) {
        people.forEach(person -> tables.change(
                "update placement set state = 'ENDED', ended_on = started_on, end_kind = '%s' where candidate_id = '%s'"
                        .formatted(kind, person)));
    }

    private JsonNode evidence(Callers.Caller reader, UUID run) {
        Api.Answer answer = api.get(reader, url(run));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static String url(UUID run) {
        return "/api/v1/course-runs/" + run + "/evidence";
    }
}
