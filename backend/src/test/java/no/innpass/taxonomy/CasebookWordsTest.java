package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.testing.SharedData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Every task, experience and certificate of the case collection beside the repository has a concept. */
@Requirement("CAN-04")
class CasebookWordsTest {
    private static final Set<String> TASK_LISTS =
            Set.of("tasks", "teaches", "tasks_done", "want_tasks", "avoid_tasks", "veto_tasks", "later_tasks");
    private static final Set<String> CREDENTIAL_DEMANDS = Set.of(
            "norwegian_test",
            "education",
            "higher_education",
            "engineering_education",
            "cook_education",
            "health_worker_education",
            "trade_certificate",
            "e_learning",
            "driving_licence",
            "forklift_certificate",
            "police_certificate");

    private final Concepts concepts = Concepts.starter();
    private final Set<String> tasks = new TreeSet<>();
    private final Set<String> experiences = new TreeSet<>();
    private final Set<String> credentials = new TreeSet<>();

    @Test
    void everyWordOfTheCasesLeadsToAConcept() throws IOException {
        readCases();
        assertThat(tasks)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(concepts.resolve(word)).as(word).isPresent());
        assertThat(experiences)
                .allSatisfy(word -> assertThat(concepts.resolve(word)).as(word).isPresent());
        assertThat(credentials)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(concepts.resolve(word))
                        .as(word)
                        .hasValueSatisfying(
                                concept -> assertThat(concept.kind()).isEqualTo(ConceptKind.CREDENTIAL)));
    }

    @Test
    void differentTasksOfTheCasesAreDifferentConcepts() throws IOException {
        readCases();
        Map<Integer, String> seen = new HashMap<>();
        for (String task : tasks) {
            int number = concepts.resolve(task).orElseThrow().number();
            assertThat(seen.put(number, task)).as(task).isNull();
        }
    }

    @Test
    void everyCredentialThatACaseMayDemandIsKnown() {
        assertThat(CREDENTIAL_DEMANDS)
                .allSatisfy(word -> assertThat(concepts.resolve(word).map(Concept::kind))
                        .as(word)
                        .contains(ConceptKind.CREDENTIAL));
    }

    private void readCases() throws IOException {
        Path folder = SharedData.casebook();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(this::readCase);
        }
    }

    private void readCase(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            collect("", "", new Yaml().load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(String outer, String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> collect(key.isEmpty() ? outer : key, String.valueOf(name), inner));
            if (map.get("sets") instanceof String path) {
                List<String> parts = new ArrayList<>(List.of(path.split("\\.")));
                collect(parts.size() > 1 ? parts.get(parts.size() - 2) : "", parts.getLast(), map.get("value"));
            }
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(outer, key, item));
        } else if (value instanceof String word && !word.equals("unknown")) {
            note(outer, key, word);
        }
    }

    private void note(String outer, String key, String word) {
        if (TASK_LISTS.contains(key)) {
            tasks.add(word);
        } else if (outer.equals("experience") && key.equals("what")) {
            experiences.add(word);
        } else if (outer.equals("certificates") && key.equals("name")) {
            credentials.add(word);
        } else if (key.equals("attribute") && CREDENTIAL_DEMANDS.contains(word)) {
            credentials.add(word);
        }
    }
}
