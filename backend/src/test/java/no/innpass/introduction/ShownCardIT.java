package no.innpass.introduction;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.innpass.Requirement;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.security.Role;
import no.innpass.shared.LanguageLevel;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** The card of one introduction, read night after night. */
@MicronautTest(transactional = false)
class ShownCardIT implements OnPostgres {
    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    AnonymousCards cards;

    @Test
    @Requirement({"PRI-04", "PRI-14"})
    void whatAnEmployerWasShownStaysAsItWasThatDay() {
        Journey.Firm firm = journey.firm(1);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        List<UUID> six = six(adviser, aProfile().tasks("bake"));
        Journey.Traveller traveller = journey.suggested(firm, adviser, six.getFirst());
        Journey.ok(api.post(adviser, Journey.introduction(traveller) + "/ask", "{}"));
        Journey.ok(api.post(traveller.candidate(), Journey.offer(traveller) + "/answer", "{\"answer\": \"YES\"}"));
        Journey.ok(api.post(adviser, Journey.introduction(traveller) + "/present-anonymously", "{}"));
        JsonNode shown = seen(traveller);
        assertThat(shown.get("tooFew").getBooleanValue()).isFalse();
        assertThat(shown.get("tasks").size()).isEqualTo(1);
        assertThat(shown.get("speaking")).isNull();

        six(adviser, aProfile().tasks("bake").speaks(LanguageLevel.B1));
        Journey.Traveller another = journey.suggested(firm, adviser, six.get(1));
        assertThat(api.get(adviser, Journey.introduction(another) + "/disclosure")
                        .body()
                        .get("card")
                        .get("speaking")
                        .getStringValue())
                .as("what would be shown from today on")
                .isEqualTo("B1");
        assertThat(seen(traveller)).isEqualTo(shown);
    }

    /** The same six people each time, and their cards of a new night. */
    private List<UUID> six(Callers.Caller adviser, ProfileBuilder profile) {
        List<UUID> people = IntStream.range(0, 6)
                .mapToObj(i -> imports.store(
                                CandidateImports.candidate(adviser.actor(), "shown-" + i, profile.sections(), true))
                        .id())
                .toList();
        cards.refresh();
        return people;
    }

    private JsonNode seen(Journey.Traveller traveller) {
        return api.get(traveller.firm().manager(), Journey.employer(traveller))
                .body()
                .get("anonymous");
    }
}
