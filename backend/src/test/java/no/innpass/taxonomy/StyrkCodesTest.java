package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StyrkCodesTest {

    @Test
    void everyOccupationStandsOnACodeThatExists() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = here.endsWith("backend") ? here.getParent() : here;
        Path file = root.resolveSibling("shared").resolve("data/norway/styrk_category_mapping.csv");
        assumeTrue(Files.exists(file), () -> "The list of STYRK-08 codes is not beside the repository: " + file);
        Set<String> codes;
        try (var lines = Files.lines(file)) {
            codes = lines.map(line -> line.split(";")[0]).collect(Collectors.toSet());
        }
        assertThat(StarterTaxonomy.read().taxonomy().concepts().stream()
                        .filter(concept -> concept.kind() == ConceptKind.OCCUPATION))
                .isNotEmpty()
                .allMatch(concept -> codes.contains(concept.styrk()), "on a STYRK-08 code");
    }
}
