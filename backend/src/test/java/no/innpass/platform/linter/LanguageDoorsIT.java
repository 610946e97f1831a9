package no.innpass.platform.linter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.testing.Api;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Texts that an employer reads are stopped at the door, with field, word and alternative; notes pass. */
@MicronautTest(transactional = false)
@Requirement({"PRI-08", "HR-5"})
class LanguageDoorsIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Journey journey;

    @Test
    @Requirement("INT-04")
    void aPresentationWithADiagnosisABenefitOrALabelIsStopped() {
        Journey.Traveller traveller = journey.interested(journey.firm(1));
        for (String word : List.of("schizoaffektiv", "AAP", "nedsatt arbeidsevne")) {
            Api.Answer refused = present(traveller, "Kandidaten: " + word + ". Kan bake.", "nb");
            assertThat(refused.status()).as(word).isEqualTo(422);
            assertThat(refused.text("code")).isEqualTo("LINTER_BLOCK");
            assertThat(refused.pointers()).containsExactly("/resources");
            assertThat(details(refused).getFirst()).contains("«" + word + "»", "Skriv heller «");
        }
        assertThat(details(present(traveller, "Has AAP.", "en")).getFirst())
                .isEqualTo("\"AAP\" is a benefit or a word of the system."
                        + " Write \"wants to start with 15 hours a week\" instead.");
        assertThat(present(traveller, "Kan bake, trenger å begynne klokka 10.", "nb")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Requirement("CAN-11")
    void aDiagnosisIsNoFunctionalStatement() {
        Journey.Traveller traveller = journey.interested(journey.firm(1));
        Api.Answer refused = put(traveller, "functions", """
                {"state":"VALUE","statements":[{"attribute":"LIFT","ability":"WITH_AID","aid":"prolaps"}]}""");
        assertThat(refused.text("code")).as(refused.text()).isEqualTo("LINTER_BLOCK");
        assertThat(refused.pointers()).containsExactly("/statements/0/aid");
    }

    @Test
    @Requirement({"CAN-04", "MAT-22"})
    void aPhraseThatNoCodeFitsPassesTheLinterToo() {
        Journey.Traveller traveller = journey.interested(journey.firm(1));
        Api.Answer refused = put(traveller, "skills", """
                {"state":"VALUE","resources":[{"kind":"SKILL","phrase":"Rusmisbruker med erfaring"}]}""");
        assertThat(refused.text("code")).as(refused.text()).isEqualTo("LINTER_BLOCK");
        assertThat(refused.pointers()).containsExactly("/resources/0/phrase");
    }

    @Test
    void aNoteOfStaffIsTakenAsItIs() {
        Journey.Traveller traveller = journey.interested(journey.firm(1));
        Api.Answer mapping = api.post(
                traveller.adviser(),
                "/api/v1/candidates/" + traveller.candidateId() + "/mappings",
                "{\"heldOn\":\"2026-02-02\",\"heldBy\":\"NAV\",\"summary\":\"Mottar AAP, fast plan.\"}");
        assertThat(mapping.status()).as(mapping.text()).isBetween(200, 204);
    }

    private Api.Answer present(Journey.Traveller traveller, String text, String language) {
        return api.put(
                traveller.adviser(),
                Journey.introduction(traveller) + "/presentation",
                "{\"resources\": \"" + text + "\", \"atWork\": \"NOTHING_TO_SHARE\"}",
                "If-Match",
                api.get(traveller.adviser(), Journey.introduction(traveller)).etag(),
                "Accept-Language",
                language);
    }

    private Api.Answer put(Journey.Traveller traveller, String section, String body) {
        String profile = "/api/v1/candidates/" + traveller.candidateId() + "/resource-profile";
        return api.put(
                traveller.adviser(),
                profile + "/" + section,
                body,
                "If-Match",
                api.get(traveller.adviser(), profile).etag());
    }

    private static List<String> details(Api.Answer answer) {
        List<String> details = new ArrayList<>();
        answer.body()
                .get("fields")
                .values()
                .forEach(field -> details.add(field.get("detail").getStringValue()));
        return details;
    }
}
