package no.innpass.candidate;

import static no.innpass.fixtures.CandidateImports.candidate;
import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.profile.Section;
import no.innpass.fixtures.CandidateImports;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.Ability;
import no.innpass.shared.EducationLevel;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.TravelMeans;
import no.innpass.shared.Upserted;
import no.innpass.taxonomy.Concepts;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CandidateImportIT implements OnPostgres {
    @Inject
    Callers callers;

    @Inject
    CandidateApi api;

    @Inject
    CandidateImports imports;

    @Inject
    CandidateImport door;

    @Inject
    Candidates candidates;

    @Inject
    Outbox outbox;

    @Inject
    Concepts concepts;

    @Inject
    BusinessClock clock;

    @Test
    @Requirement("INTG-05")
    void theSameRowAgainWritesNothing() {
        var adviser = callers.staff(Role.ADVISER).actor();
        List<Section> sections =
                aProfile().tasks("bake", "cook-meals").speaks(LanguageLevel.B1).sections();
        Upserted first = imports.store(candidate(adviser, "again", sections, true));
        long version = candidates.find(first.id()).orElseThrow().version();
        Position before = outbox.horizon();
        Upserted second = imports.store(candidate(adviser, "again", sections, true));

        assertThat(first.change()).isEqualTo(Upserted.Change.CREATED);
        assertThat(second).isEqualTo(new Upserted(first.id(), Upserted.Change.UNCHANGED));
        assertThat(candidates.find(first.id()).orElseThrow().version()).isEqualTo(version);
        assertThat(outbox.after(before, 10)).isEmpty();
        assertThat(candidates.missingForReferral(first.id())).isEmpty();
        assertThat(candidates
                        .forIndex(List.of(first.id()))
                        .getFirst()
                        .visibility()
                        .anonymousCard())
                .isTrue();
    }

    @Test
    @Requirement({"INTG-05", "CAN-03"})
    void whatPeopleHaveWrittenIsNeverOverwrittenAndTheRestIsBroughtUpToDate() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        List<Section> before = aProfile().tasks("bake").speaks(LanguageLevel.A1).sections();
        UUID id = imports.store(candidate(adviser.actor(), "people", before, null))
                .id();
        api.put(
                adviser,
                "/candidates/" + id + "/resource-profile/skills",
                "{\"state\":\"VALUE\",\"resources\":[{\"kind\":\"TASK\",\"concept\":\"cook-meals\"}]}",
                1);

        List<Section> after =
                aProfile().tasks("drive-forklift").speaks(LanguageLevel.B1).sections();
        Upserted again = imports.store(candidate(adviser.actor(), "people", after, null));

        assertThat(again.change()).isEqualTo(Upserted.Change.CHANGED);
        assertThat(candidates.profile(id).skills().resources())
                .extracting(resource -> resource.concept())
                .containsExactly("cook-meals");
        assertThat(candidates.profile(id).norwegian().levels())
                .extracting(level -> level.level())
                .containsExactly(LanguageLevel.B1);
    }

    @Test
    @Requirement({"INTG-05", "CAN-03"})
    void aVerifiedFactIsNeverOverwritten() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        List<Section> before = aProfile().tasks("bake").sections();
        UUID id = imports.store(candidate(adviser.actor(), "verified", before, null))
                .id();
        UUID fact =
                candidates.profile(id).skills().resources().getFirst().fact().id();
        String body = "{\"section\":\"SKILLS\",\"factId\":\"" + fact + "\"}";
        String path = "/candidates/" + id + "/resource-profile/verifications";

        assertThat(api.post(adviser, path, body.replace("SKILLS", "WISHES")).statusCode())
                .isEqualTo(404);
        assertThat(source(adviser.actor(), id, "bake").verified()).isFalse();
        assertThat(api.post(adviser, path, body).statusCode()).isEqualTo(204);
        assertThat(source(adviser.actor(), id, "bake").verified()).isTrue();
        Upserted again = imports.store(candidate(
                adviser.actor(), "verified", aProfile().tasks("cook-meals").sections(), null));

        assertThat(again.change()).isEqualTo(Upserted.Change.UNCHANGED);
        assertThat(candidates.profile(id).skills().resources().getFirst().concept())
                .isEqualTo("bake");
        assertThat(candidates.profile(id).skills().resources().getFirst().fact().verified())
                .isTrue();
    }

    @Test
    @Requirement("MAT-21")
    void whatIsPackedAtOnceEqualsWhatIsPackedFromTheRows() {
        var adviser = callers.staff(Role.ADVISER).actor();
        UUID id = imports.of(
                adviser,
                aProfile()
                        .tasks("bake", "cook-meals")
                        .worked("baker", "bake")
                        .educated(EducationLevel.HIGHER_LONG, "pharmacy-education")
                        .holds("forklift-certificate", "trade-certificate-cook")
                        .speaks(LanguageLevel.B1)
                        .wants(PlacementPurpose.JOB, PlacementPurpose.LANGUAGE)
                        .ability(FunctionalAttribute.LIFT, Ability.WITH_AID)
                        .free("1:09-15;2:09-15", "1:09-12")
                        .lives(5, TravelMeans.BICYCLE, 40, 7)
                        .vetoes("drive-forklift"));
        CandidateFacts atOnce = candidates.facts(List.of(id)).get(id);
        CandidateFacts fromRows = new FactsPacker(concepts)
                .pack(candidates.find(id).orElseThrow(), candidates.profile(id), clock.today());

        assertThat(fromRows).isEqualTo(atOnce);
        assertThat(atOnce.done().isEmpty()).isFalse();
    }

    @Test
    @Requirement("INTG-05")
    void problemsAreNamedBeforeAnythingIsStored() {
        assertThat(door.problems(aProfile().tasks("bake", "nonsense").sections().getFirst()))
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly("/resources/1/concept UNKNOWN_CONCEPT");
        assertThat(door.problems(aProfile().tasks("bake").sections().getFirst()))
                .isEmpty();
    }

    @Test
    @Requirement("MAT-21")
    void everybodyComesOnceWhenAnIndexReadsAll() {
        var adviser = callers.staff(Role.ADVISER).actor();
        for (int i = 0; i < 5; i++) {
            imports.of(adviser, aProfile().tasks("bake"));
        }
        List<IndexedCandidate> first = candidates.forIndex(Optional.empty(), 3);
        List<IndexedCandidate> rest =
                candidates.forIndex(Optional.of(first.getLast().facts().id()), 1_000);

        assertThat(first).hasSize(3);
        assertThat(first).doesNotContainAnyElementsOf(rest);
        assertThat(rest).hasSizeGreaterThanOrEqualTo(2);
        assertThat(rest).allMatch(one -> one.visibility().office() != null);
    }

    /** As a ranked list tells it, from the packed lines. */
    private FactSource source(Actor adviser, UUID id, String concept) {
        return Objects.requireNonNull(candidates.listed(adviser, List.of(id)).get(id))
                .sources()
                .concept(concept)
                .orElseThrow();
    }
}
