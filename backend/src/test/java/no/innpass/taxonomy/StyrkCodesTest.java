package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.testing.SharedData;
import org.junit.jupiter.api.Test;

class StyrkCodesTest {

    @Test
    void everyOccupationStandsOnACodeThatExists() {
        Set<String> codes = SharedData.lines("norway/styrk_category_mapping.csv").stream()
                .map(line -> line.split(";")[0])
                .collect(Collectors.toSet());
        assertThat(StarterTaxonomy.read().taxonomy().concepts().stream()
                        .filter(concept -> concept.kind() == ConceptKind.OCCUPATION))
                .isNotEmpty()
                .allMatch(concept -> codes.contains(concept.styrk()), "on a STYRK-08 code");
    }
}
