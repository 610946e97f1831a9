package no.innpass.taxonomy.esco;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.SharedData;
import org.junit.jupiter.api.Test;

/** The official bundle of version 1.1.1, which lies beside the repository. */
@MicronautTest(transactional = false)
class WholeEscoIT implements OnPostgres {
    @Inject
    ImportEsco importEsco;

    @Inject
    Concepts concepts;

    @Test
    @Requirement("MAT-30")
    void theOfficialBundleComesInWholeAndAgainChangesNothing() {
        Path folder = SharedData.folder("esco-en");
        List<Path> zips = List.of(
                folder.resolve("esco-v1.1.1-classification-en-csv.zip"),
                folder.resolve("esco-v1.1.1-relations-csv.zip"));

        EscoReport first = importEsco.run(zips, System.out::println);
        first.lines().forEach(System.out::println);
        assertThat(first.skills()).isEqualTo(13_896);
        assertThat(first.occupations()).isEqualTo(3_007);
        assertThat(first.links()).isEqualTo(123_855);
        assertThat(first.unknown()).as("links to groups").isEqualTo(67);
        assertThat(first.joined()).isGreaterThan(100);

        long start = System.nanoTime();
        assertThat(concepts.refresh()).isTrue();
        System.out.printf("Taken into the running application in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        String version = concepts.version();
        EscoReport second = importEsco.run(zips, step -> {});
        assertThat(second.added()).isZero();
        assertThat(second.retired()).isZero();
        concepts.refresh();
        assertThat(concepts.version()).isEqualTo(version);

        List<Concept> all = concepts.ofKinds(Set.of(ConceptKind.OCCUPATION, ConceptKind.SKILL), Language.EN);
        assertThat(all).allSatisfy(concept -> {
            assertThat(concept.number()).isLessThanOrEqualTo(32_767);
            assertThat(concepts.neighbours(concept.number()).size())
                    .as(concept.code())
                    .isLessThan(256);
        });
        assertThat(all.stream()
                        .filter(concept -> concept.number() >= 12_000 && concept.kind() == ConceptKind.OCCUPATION))
                .allMatch(concept -> concepts.neighbours(concept.number()).size() <= 2 * NearPairs.MOST)
                .filteredOn(concept -> concepts.neighbours(concept.number()).isEmpty())
                .as("occupations that lie next to none")
                .hasSizeLessThan(40);
    }

    /** Our list has one group for each of ISCO-08 that ESCO uses. */
    @Test
    void everyUnitGroupOfEscoHasOneOfStyrk() {
        Set<String> styrk = Set.copyOf(SharedData.lines("norway/styrk_category_mapping.csv").stream()
                .map(line -> line.split(";")[0])
                .toList());
        try (EscoBundle bundle = EscoBundle.open(
                List.of(SharedData.folder("esco-en").resolve("esco-v1.1.1-classification-en-csv.zip")))) {
            assertThat(FoundConcept.in(bundle).values().stream()
                            .filter(concept -> concept.kind() == ConceptKind.OCCUPATION)
                            .map(FoundConcept::styrk))
                    .hasSize(3_007)
                    .allMatch(styrk::contains);
        }
    }
}
