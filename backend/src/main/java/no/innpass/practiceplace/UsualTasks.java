package no.innpass.practiceplace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.innpass.employer.Industry;
import org.jspecify.annotations.Nullable;

/** Tasks of the starter list that somebody can learn within a week, by industry: {@code task-examples.tsv}, assumed. */
final class UsualTasks {
    private static final String ANY = "*";
    private static final Map<String, List<String>> BY_INDUSTRY = read();

    private UsualTasks() {}

    /** Codes; of any industry where none is known, or nothing stands for it. */
    static List<String> of(@Nullable Industry industry) {
        List<String> any = Objects.requireNonNull(BY_INDUSTRY.get(ANY));
        return industry == null ? any : BY_INDUSTRY.getOrDefault(industry.name(), any);
    }

    private static Map<String, List<String>> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UsualTasks.class.getResourceAsStream("task-examples.tsv")), UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> List.of(cells[1].split(";"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
