package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    void isAsLargeAsTheFirstPickersNeed() {
        assertThat(CONCEPTS.stream()
                        .filter(concept ->
                                Set.of(ConceptKind.TASK, ConceptKind.SKILL).contains(concept.kind())))
                .hasSizeGreaterThanOrEqualTo(150);
        assertThat(CONCEPTS.stream().filter(concept -> concept.kind() == ConceptKind.OCCUPATION))
                .hasSizeGreaterThanOrEqualTo(60);
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
