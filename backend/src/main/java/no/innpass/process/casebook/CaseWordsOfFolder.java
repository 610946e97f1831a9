package no.innpass.process.casebook;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * The tasks and certificates that the cases of a folder name: the same slug is the same task in every case, also one that the starter
 * list has never heard of.
 */
@Singleton
@Requires(property = "innpass.casebook.folder")
class CaseWordsOfFolder implements OwnWords {
    private static final List<String> TASKS =
            List.of("tasks", "teaches", "tasks_done", "want_tasks", "avoid_tasks", "veto_tasks", "later_tasks");

    private final Path folder;

    CaseWordsOfFolder(@Property(name = "innpass.casebook.folder") Path folder) {
        this.folder = folder;
    }

    @Override
    public Map<String, ConceptKind> words() {
        Map<String, ConceptKind> words = new TreeMap<>();
        for (Path file : RunCasebook.files(folder)) {
            try {
                collect("", CaseTree.read(file).root(), words);
            } catch (WrongCase wrong) {
                // Told when the case itself is run.
            }
        }
        return words;
    }

    private static void collect(String key, @Nullable Object value, Map<String, ConceptKind> words) {
        if (value instanceof Map<?, ?> map) {
            Object sets = map.get("sets");
            map.forEach((inner, one) -> collect(
                    inner.equals("value") && sets instanceof String path ? lastOf(path) : String.valueOf(inner),
                    one,
                    words));
            if (key.equals("certificates") && map.get("name") instanceof String name) {
                words.putIfAbsent(name, ConceptKind.CREDENTIAL);
            }
        } else if (value instanceof List<?> list) {
            list.forEach(one -> collect(key, one, words));
        } else if (value instanceof String word && TASKS.contains(key) && !word.equals("unknown")) {
            words.putIfAbsent(word, ConceptKind.TASK);
        }
    }

    /** The field that a path leads to: {@code tasks} of {@code workplaces[w2].tasks[1]}. */
    private static String lastOf(String path) {
        String plain = path.replaceAll("\\[[^]]*]", "");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }
}
