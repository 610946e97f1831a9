package no.innpass.matching.spoken;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innpass.shared.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * How much spoken Norwegian a task needs (PLC-06). Tasks in which talk, reading aloud or writing for others is the work, or in which a misunderstanding
 * harms somebody, stand in a list with their level; any other needs the orientation level (setting {@code lang.orientation}, B1) at most.
 */
@Singleton
final class SpokenByTask {
    private static final String LIST = "spoken-by-task.tsv";

    private final Map<String, LanguageLevel> levels;

    SpokenByTask() {
        this.levels = read();
    }

    /**
     * What the tasks need together: the highest of any.
     *
     * @param task the one that needs it; absent where the orientation level is enough for all
     */
    record Needed(LanguageLevel level, @Nullable String task) {}

    /** What is not in the list needs the orientation level. Ties: the task that comes first. */
    Needed by(Collection<String> tasks, LanguageLevel orientation) {
        Needed most = new Needed(orientation, null);
        for (String task : tasks) {
            Optional<LanguageLevel> level = Optional.ofNullable(levels.get(task));
            if (level.isPresent() && level.get().compareTo(most.level()) > 0) {
                most = new Needed(level.get(), task);
            }
        }
        return most;
    }

    Map<String, LanguageLevel> levels() {
        return levels;
    }

    private static Map<String, LanguageLevel> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpokenByTask.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> LanguageLevel.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
