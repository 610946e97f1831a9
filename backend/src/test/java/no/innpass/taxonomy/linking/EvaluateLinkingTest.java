package no.innpass.taxonomy.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.innpass.platform.database.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateLinkingTest {
    private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";
    private static final String ISCO = "http://data.europa.eu/esco/isco/C";

    @TempDir
    Path folder;

    @BeforeEach
    void writeASetOfFiveConcepts() throws IOException {
        write("queries.tsv", "Q1\tKokker", "Q2\tMurer", "Q3\tUkjent");
        write(
                "corpus_elements.tsv",
                "E1\tKokk",
                "E2\tKjøkkensjef",
                "E3\tMurer",
                "E4\tBaker",
                "E5\tKokker",
                "E6\tMurer");
        write(
                "concept_mapping.tsv",
                "E1\t" + OCCUPATION + "cook",
                "E2\t" + OCCUPATION + "cook",
                "E3\t" + OCCUPATION + "mason",
                "E4\t" + OCCUPATION + "baker",
                "E5\t" + ISCO + "512",
                "E6\t" + OCCUPATION + "other-mason");
        write("annotations.tsv", "Q1\t0\tE1\t1", "Q1\t0\tE2\t1", "Q2\t0\tE3\t1", "Q2\t0\tE4\t0");
    }

    @Test
    void countsEveryRightNameAndTiesAgainstUs() {
        List<Measures> measures = EvaluateLinking.measure(ReadLabelledSet.read(folder), List.of());
        Measures names = measures.getFirst();
        assertThat(names.map()).as("Q1: (1/1 + 2/2) / 2, Q2: 1/2").isEqualTo(0.75, within(1e-9));
        assertThat(names.mrr()).isEqualTo(0.75, within(1e-9));
        assertThat(names.success1()).isEqualTo(0.5);
        assertThat(names.success5()).isEqualTo(1);
        assertThat(measures.getLast()).isEqualTo(new Measures(0.75, 0.75, 0.5, 1, 1));
    }

    @Test
    void placesOfRightAnswersByHand() {
        double[] scores = {0.9, 0.5, 0.5, 0.1, 0.7};
        assertThat(Measures.places(scores, new int[] {0})).containsExactly(1);
        assertThat(Measures.places(scores, new int[] {1})).as("a tie").containsExactly(3 + 1);
        assertThat(Measures.places(scores, new int[] {3, 1, 2})).containsExactly(3, 4, 5);
        Measures one = Measures.of(List.of(new int[] {2, 3, 10}, new int[] {1}));
        assertThat(one.map()).isEqualTo(((1.0 / 2 + 2.0 / 3 + 3.0 / 10) / 3 + 1) / 2, within(1e-9));
        assertThat(one.mrr()).isEqualTo(0.75);
        assertThat(one.success1()).isEqualTo(0.5);
    }

    @Test
    void printsALineForEachTextAndTheMeans() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvaluateLinking.run(folder, List.of(), new PrintStream(out, true, StandardCharsets.UTF_8));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1 + 2 + 1 + 4);
        assertThat(lines.get(1)).startsWith("Q1\tKokker\t1\t1\tKokk | ");
        assertThat(lines.get(2)).startsWith("Q2\tMurer\t2\t2\tMurer | Murer | ");
        assertThat(lines).contains("1 queries have no right answer in annotations.tsv and are left out");
        assertThat(lines.getLast()).startsWith("concepts").contains("success@5 1.0000");
    }

    @Test
    void whatIsWrongIsSaidWithFileAndLine() throws IOException {
        write("annotations.tsv", "Q1\t0\tE1\t1", "Q9\t0\tE1\t1");
        refused("annotations.tsv, line 2: no query Q9");
        write("annotations.tsv", "Q1\t0\tE9\t1");
        refused("annotations.tsv, line 1: no element E9");
        write("annotations.tsv", "Q1\t0\tE1\tyes");
        refused("the grade is to be a whole number, not yes");
        write("annotations.tsv", "Q1\t0\tE1");
        refused("4 columns parted by tabs are wanted, not 3");
        write("annotations.tsv", "Q1\t0\tE1\t0");
        refused("no query has a right answer");
        write("annotations.tsv", "", "");
        refused("annotations.tsv is empty");
        write("concept_mapping.tsv", "E2\tx");
        refused("corpus_elements.tsv, line 1: E1 has no line in concept_mapping.tsv");
        Files.write(folder.resolve("concept_mapping.tsv"), new byte[] {(byte) 0xC3, 0x28});
        refused("is not UTF-8");
        Files.delete(folder.resolve("concept_mapping.tsv"));
        refused("concept_mapping.tsv is missing");
        assertThatThrownBy(() -> ReadLabelledSet.read(folder.resolve("none")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("There is no folder");
    }

    private void refused(String words) {
        assertThatThrownBy(() -> ReadLabelledSet.read(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(words);
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines), StandardCharsets.UTF_8);
    }
}
