package no.innpass.platform.linter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Labelled sentences of a file, and how well a check tells those to stop from those to let pass. */
record Sentences(List<Labelled> all) {
    record Labelled(boolean stop, String language, String text) {}

    static Sentences of(String file) {
        try (InputStream stream =
                Objects.requireNonNull(Sentences.class.getResourceAsStream("/linter/" + file), file)) {
            return new Sentences(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 3))
                    .map(parts -> new Labelled(!parts[0].equals("PASS"), parts[1], parts[2]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> toStop() {
        return all.stream().filter(Labelled::stop).map(Labelled::text).toList();
    }

    List<String> toPass() {
        return all.stream().filter(one -> !one.stop()).map(Labelled::text).toList();
    }

    Measure measure(Predicate<String> stops) {
        List<String> missed = toStop().stream().filter(stops.negate()).toList();
        List<String> wronglyStopped = toPass().stream().filter(stops).toList();
        return new Measure(toStop().size(), missed, toPass().size(), wronglyStopped);
    }

    record Measure(int toStop, List<String> missed, int toPass, List<String> wronglyStopped) {
        double precision() {
            int found = toStop - missed.size();
            return (double) found / (found + wronglyStopped.size());
        }

        double recall() {
            return (double) (toStop - missed.size()) / toStop;
        }

        @Override
        public String toString() {
            return "precision %.3f, recall %.3f (%d to stop, %d to pass)%n  missed: %s%n  wrongly stopped: %s"
                    .formatted(precision(), recall(), toStop, toPass, missed, wronglyStopped);
        }
    }
}
