package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Language;
import org.junit.jupiter.api.Test;

class StarterTaxonomyTest {
    private static final StarterTaxonomy STARTER = StarterTaxonomy.read();
    private static final List<Concept> CONCEPTS = STARTER.taxonomy().concepts();
    private static final Concepts DOOR = Concepts.starter();

    /** A number lies packed in stored facts. A new concept gets a new line in numbers.tsv; a line there is never changed. */
    @Test
    void numbersAreThoseThatWereOnceGiven() throws IOException {
        Set<String> listed = CONCEPTS.stream()
                .map(concept -> concept.number() + "\t" + concept.code())
                .collect(Collectors.toSet());
        try (InputStream golden =
                Objects.requireNonNull(StarterTaxonomyTest.class.getResourceAsStream("numbers.tsv"))) {
            List<String> given = Arrays.asList(new String(golden.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
            assertThat(given).doesNotHaveDuplicates();
            assertThat(listed).containsExactlyInAnyOrderElementsOf(given);
        }
    }

    @Test
    void numbersAndCodesAreUniqueAndWellFormed() {
        assertThat(CONCEPTS).extracting(Concept::number).doesNotHaveDuplicates().allMatch(n -> n >= 1 && n <= 9999);
        assertThat(CONCEPTS)
                .extracting(Concept::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    @Requirement("CAN-04")
    void everyConceptHasOneNameInBokmalNynorskAndEnglish() {
        for (Concept concept : CONCEPTS) {
            for (String language : List.of("nb", "nn", "en")) {
                assertThat(concept.labels().stream()
                                .filter(label ->
                                        label.preferred() && label.language().equals(language)))
                        .as(concept.code() + " in " + language)
                        .hasSize(1);
            }
        }
    }

    @Test
    void noTwoConceptsAreShownByTheSameName() {
        for (Language language : Language.values()) {
            assertThat(CONCEPTS).extracting(concept -> concept.label(language)).doesNotHaveDuplicates();
        }
    }

    @Test
    void noTwoConceptsOfAKindHaveTheSameNameInAnyLanguage() {
        for (String language : List.of("nb", "nn", "en")) {
            assertThat(CONCEPTS.stream()
                            .map(concept -> concept.kind() + " "
                                    + concept.preferred(language).orElseThrow().toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void isAsLargeAsTheWorkOfPracticePlaces() {
        assertThat(of(ConceptKind.OCCUPATION)).hasSizeGreaterThanOrEqualTo(400);
        assertThat(of(ConceptKind.TASK).size() + of(ConceptKind.SKILL).size()).isGreaterThanOrEqualTo(1000);
        assertThat(of(ConceptKind.CREDENTIAL)).hasSizeGreaterThanOrEqualTo(120);
        assertThat(of(ConceptKind.CREDENTIAL).stream().filter(concept -> concept.certificateType() != null))
                .hasSizeGreaterThanOrEqualTo(120);
        assertThat(CONCEPTS.stream().filter(concept -> concept.labels().size() > 3))
                .as("with synonyms")
                .hasSizeGreaterThanOrEqualTo(CONCEPTS.size() - 1);
    }

    @Test
    void noNameIsLongerThanAColumnOrStandsBetweenBlanks() {
        assertThat(CONCEPTS.stream().flatMap(concept -> concept.labels().stream()))
                .allMatch(label -> label.text().equals(label.text().strip())
                        && !label.text().isEmpty()
                        && label.text().length() <= 80);
    }

    private static List<Concept> of(ConceptKind kind) {
        return CONCEPTS.stream().filter(concept -> concept.kind() == kind).toList();
    }

    @Test
    @Requirement("CAN-06")
    void everyCertificateTypeHasACredential() {
        Set<CertificateType> missing = new HashSet<>(Arrays.asList(CertificateType.values()));
        CONCEPTS.forEach(concept -> missing.remove(concept.certificateType()));
        assertThat(missing).isEmpty();
    }

    @Test
    void onlyAPoliceCertificateIsForLegalDemandsAlone() {
        assertThat(CONCEPTS.stream().filter(Concept::legalOnly).map(Concept::code))
                .containsExactly("police-certificate");
    }

    @Test
    void occupationsStandOnFourDigits() {
        assertThat(CONCEPTS)
                .allMatch(concept -> (concept.kind() == ConceptKind.OCCUPATION) == (concept.styrk() != null));
    }

    @Test
    void neighboursAreSymmetricAndNeverTheConceptItself() {
        for (Concept concept : CONCEPTS) {
            for (int other : DOOR.neighbours(concept.number())) {
                assertThat(other).isNotEqualTo(concept.number());
                assertThat(DOOR.neighbours(other)).as(concept.code()).contains(concept.number());
            }
        }
    }

    /** Tasks and skills are two words for what a person can do, and lie side by side. */
    @Test
    @Requirement("MAT-30")
    void neighboursAreOfTheSameSort() {
        for (ConceptRelation relation : STARTER.taxonomy().relations()) {
            ConceptKind from = kind(relation.from());
            ConceptKind to = kind(relation.to());
            switch (relation.kind()) {
                case NEAR, BROADER -> assertThat(sort(from)).as("%s", relation).isEqualTo(sort(to));
                case PART_OF -> {
                    assertThat(sort(from)).as("%s", relation).isEqualTo(ConceptKind.SKILL);
                    assertThat(to).as("%s", relation).isEqualTo(ConceptKind.OCCUPATION);
                }
            }
        }
    }

    private static ConceptKind kind(int number) {
        return DOOR.byNumber(number).orElseThrow().kind();
    }

    private static ConceptKind sort(ConceptKind kind) {
        return kind == ConceptKind.TASK ? ConceptKind.SKILL : kind;
    }

    @Test
    @Requirement("MAT-30")
    void whatCarriesOverFromOnePlaceToAnotherLiesNear() {
        assertThat(near("handle-complaints-in-shop", "calm-angry-patients-at-desk"))
                .isTrue();
        assertThat(near("handle-complaints-in-shop", "meet-upset-people")).isTrue();
        assertThat(near("drive-reach-truck", "drive-forklift")).isTrue();
        assertThat(near("peel-cut-vegetables", "prepare-food")).isTrue();
        assertThat(near("drive-reach-truck", "fillet-fish")).isFalse();
        assertThat(near("hospital-cleaner", "cleaner")).isTrue();
    }

    private static boolean near(String one, String other) {
        return DOOR.neighbours(DOOR.byCode(one).orElseThrow().number())
                .contains(DOOR.byCode(other).orElseThrow().number());
    }

    @Test
    void aCircleOfBroaderConceptsIsFound() {
        assertThat(Circles.find(StarterTaxonomy.broader(STARTER.taxonomy().relations())))
                .isEmpty();
        assertThat(Circles.find(Map.of(1, Set.of(2, 3), 2, Set.of(3)))).isEmpty();
        assertThat(Circles.find(Map.of(1, Set.of(2), 2, Set.of(3), 3, Set.of(2))))
                .contains(List.of(2, 3));
    }

    @Test
    void everyTaskBelongsToAnOccupation() {
        assertThat(CONCEPTS.stream().filter(concept -> concept.kind() == ConceptKind.TASK))
                .allMatch(task -> !DOOR.occupations(task.number()).isEmpty());
    }

    @Test
    @Requirement("CAN-06")
    void aTradeCertificateShowsTheEducationBehindIt() {
        int cook = DOOR.byCode("trade-certificate-cook").orElseThrow().number();
        int education = DOOR.byCode("cook-education").orElseThrow().number();
        int any = DOOR.byCode("trade-certificate").orElseThrow().number();

        assertThat(DOOR.shownBy(cook)).startsWith(cook).contains(education, any);
        assertThat(DOOR.meeting(education)).startsWith(education).contains(cook).doesNotContain(any);
    }

    @Test
    void aWordOfOursOrOfAnotherSystemLeadsToItsConcept() {
        assertThat(DOOR.resolve("drive_forklift").orElseThrow().code()).isEqualTo("drive-forklift");
        assertThat(DOOR.resolve("cleaning_practice").orElseThrow().code()).isEqualTo("cleaner");
        assertThat(DOOR.resolve("no_such_thing")).isEmpty();
    }

    @Test
    void aCertificateSpeaksForWhatItsNameBeginsWith() {
        assertThat(DOOR.resolveCredential("norwegian_test_3_oral").orElseThrow().code())
                .isEqualTo("norwegian-test-3-oral");
        assertThat(DOOR.resolveCredential("norwegian_test_4_oral").orElseThrow().code())
                .isEqualTo("norwegian-test");
        assertThat(DOOR.resolveCredential("trade_certificate_baker")
                        .orElseThrow()
                        .code())
                .isEqualTo("trade-certificate-baker");
        assertThat(DOOR.resolveCredential("gardening")).isEmpty();
        assertThat(DOOR.resolveCredential("_")).isEmpty();
    }

    @Test
    void anUnknownNumberIsNoConceptAndHasNoLabel() {
        assertThat(DOOR.byNumber(32767)).isEmpty();
        assertThat(DOOR.neighbours(32767)).isEmpty();
        assertThatThrownBy(() -> DOOR.label(32767, Language.NB)).isInstanceOf(IllegalArgumentException.class);
    }
}
