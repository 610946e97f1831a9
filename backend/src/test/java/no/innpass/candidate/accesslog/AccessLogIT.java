package no.innpass.candidate.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.audit.chain.LinkEntries;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the candidate reads about who has looked. */
@MicronautTest(transactional = false)
@Requirement("PRI-11")
class AccessLogIT implements OnPostgres {
    private static final String PATH = "/api/v1/me/access-log";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Journey journey;

    @Inject
    LinkEntries link;

    @Inject
    AccessLog log;

    @Test
    void theCandidateReadsWhoLookedInWhichRoleAndWhy() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        UUID another = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        api.get(adviser, "/api/v1/candidates/" + candidate);
        api.get(adviser, "/api/v1/candidates/" + candidate + "/resource-profile");
        api.get(adviser, "/api/v1/candidates/" + another);
        api.get(callers.staff(Role.ADVISER, callers.otherOffice()), "/api/v1/candidates/" + candidate);

        JsonNode items = items(candidate, "");
        assertThat(items.size()).isEqualTo(2);
        JsonNode newest = items.get(0);
        assertThat(newest.get("sight").getStringValue()).isEqualTo("PROFILE");
        assertThat(newest.get("purpose").getStringValue()).isEqualTo("CASEWORK");
        assertThat(newest.get("changed").getBooleanValue()).isFalse();
        assertThat(newest.get("role").getStringValue()).isEqualTo("ADVISER");
        assertThat(newest.get("personName").getStringValue())
                .isEqualTo(adviser.actor().displayName());
        assertThat(newest.get("unitName").getStringValue()).isEqualTo("Nav Hamar");
    }

    @Test
    void ofAnEmployerTheFirmIsNamedAndNotThePerson() {
        Journey.Traveller traveller = journey.presentedAnonymously(journey.firm(1));
        api.get(traveller.firm().manager(), Journey.employer(traveller));

        JsonNode newest = items(traveller.candidateId(), "").get(0);
        assertThat(newest.get("role").getStringValue()).isEqualTo("EMPLOYER_MANAGER");
        assertThat(newest.get("unitName").getStringValue()).isEqualTo("Fjellbakeriet (oppdiktet)");
        assertThat(newest.get("personName")).isNull();
        assertThat(newest.get("sight").getStringValue()).isEqualTo("INTRODUCTION");
    }

    @Test
    void aLongLogComesInPagesAndTheExportHasAllOfIt() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        for (int i = 0; i < 5; i++) {
            api.get(adviser, "/api/v1/candidates/" + candidate);
        }
        link.linkAll();
        Callers.Caller self = callers.candidate(candidate);
        JsonNode first = api.get(self, PATH + "?limit=3").body();
        JsonNode rest = api.get(
                        self, PATH + "?limit=3&cursor=" + first.get("next").getStringValue())
                .body();

        assertThat(first.get("items").size()).isEqualTo(3);
        assertThat(rest.get("items").size()).isEqualTo(2);
        assertThat(rest.get("next")).isNull();
        assertThat(log.all(candidate)).hasSize(5).allMatch(look -> look.at() != null);
        assertThat(api.get(self, PATH + "?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void nobodyHasLookedYet() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        assertThat(items(candidate, "").size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CANDIDATE")
    void nobodyElseSeesIt(Role role) {
        assertThat(api.get(callers.any(role), PATH).status()).isEqualTo(403);
    }

    @Test
    void aLoginOfNobodyFindsNothing() {
        assertThat(api.get(callers.any(Role.CANDIDATE), PATH).status()).isEqualTo(404);
    }

    private JsonNode items(UUID candidate, String query) {
        link.linkAll();
        Api.Answer answer = api.get(callers.candidate(candidate), PATH + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("items");
    }
}
