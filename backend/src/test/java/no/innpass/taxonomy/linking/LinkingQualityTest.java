package no.innpass.taxonomy.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innpass.taxonomy.Concepts;
import no.innpass.testing.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Floors just under what the linker reaches on the labelled sets (docs/benchmarks.md), so that no change loses it unseen. */
class LinkingQualityTest {
    private static final Pattern FIGURES =
            Pattern.compile("MAP ([0-9.]+) +MRR ([0-9.]+) +success@1 [0-9.]+ +success@5 ([0-9.]+)");

    @TempDir
    Path folder;

    @Test
    void linksSwedishOccupations() throws IOException {
        check("linking/swe_q_sv_c_sv", 0.445, 0.455, 0.55);
    }

    @Test
    void linksDanishOccupations() throws IOException {
        check("linking/dnk_q_da_c_da", 0.67, 0.68, 0.75);
    }

    private void check(String set, double map, double mrr, double success5) throws IOException {
        for (String file : new String[] {"queries", "corpus_elements", "annotations", "concept_mapping"}) {
            Files.write(folder.resolve(file + ".tsv"), SharedData.lines(set + "/" + file + ".tsv"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Concepts.starter().evaluateLinking(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
        assertThat(figure(lines[lines.length - 2], 1)).as("MAP of names").isGreaterThan(map);
        assertThat(figure(lines[lines.length - 1], 2)).as("MRR of concepts").isGreaterThan(mrr);
        assertThat(figure(lines[lines.length - 1], 3))
                .as("success@5 of concepts")
                .isGreaterThan(success5);
    }

    private static double figure(String line, int group) {
        Matcher figures = FIGURES.matcher(line);
        assertThat(figures.find()).as(line).isTrue();
        return Double.parseDouble(figures.group(group));
    }
}
