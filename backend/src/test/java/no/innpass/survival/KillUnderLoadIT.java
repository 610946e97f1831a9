package no.innpass.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innpass.testing.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while fifty writes a second arrive: nothing that was acknowledged is missing, and the index finds its way back. */
class KillUnderLoadIT {
    private static final int ENOUGH = Boolean.getBoolean("innpass.full") ? 1_500 : 200;
    private static final long LONGEST = 25_000_000_000L;

    private final ObjectMapper json = ObjectMapper.getDefault();

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedWriteIsMissingAndTheIndexAgreesWithTheDatabase() {
        Path home = folder.resolve("home");
        int port = Installation.freePort();
        Load load;
        ProcessHandle orphan;
        try (Installation first = Installation.start(home, port)) {
            load = new Load(json, first.address());
            load.begin();
            long end = System.nanoTime() + LONGEST;
            while (load.acknowledged.get() < ENOUGH && System.nanoTime() < end) {
                Installation.pause();
            }
            orphan = first.database();
            first.kill();
        }
        load.end();
        assertThat(load.refused).isEmpty();
        assertThat(load.acknowledged).as("writes before the kill").hasValueGreaterThan(ENOUGH / 2);
        assertThat(load.places).isNotEmpty();

        List<String> kept;
        try (Installation second = Installation.start(home, port)) {
            assertThat(second.database().pid()).isNotEqualTo(orphan.pid());
            assertThat(orphan.isAlive()).as("the orphan PostgreSQL").isFalse();
            Load reader = new Load(json, second.address());
            assertThat(missing(reader, load)).isEmpty();
            kept = settledRankings(reader, load);
        }
        delete(home.resolve("index"));
        try (Installation third = Installation.start(home, port)) {
            assertThat(settledRankings(new Load(json, third.address()), load)).isEqualTo(kept);
        }
    }

    private static List<String> missing(Load reader, Load written) {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, Integer> candidate : written.candidates.entrySet()) {
            JsonNode profile = reader.read("/api/v1/candidates/" + candidate.getKey() + "/resource-profile");
            int version = profile.get("skills").get("mark").get("version").getIntValue();
            // One more is right: the last change may stand although its answer was lost.
            if (version != candidate.getValue() && version != candidate.getValue() + 1) {
                missing.add("skills of " + candidate.getKey() + ": " + version + " for " + candidate.getValue());
            }
        }
        for (String place : written.places) {
            if (!reader.read("/api/v1/practice-places/" + place)
                    .get("state")
                    .getStringValue()
                    .equals("SUBMITTED")) {
                missing.add("place " + place);
            }
        }
        return missing;
    }

    /** The ranked lists of some places and candidates, once two readings a moment apart are the same. */
    private static List<String> settledRankings(Load reader, Load written) {
        List<String> before = List.of();
        for (int i = 0; i < 40; i++) {
            List<String> now = rankings(reader, written);
            if (now.equals(before)) {
                return now;
            }
            before = now;
            for (int moment = 0; moment < 10; moment++) {
                Installation.pause();
            }
        }
        throw new AssertionError("The ranked lists do not come to rest.");
    }

    private static List<String> rankings(Load reader, Load written) {
        List<String> lists = new ArrayList<>();
        written.places.stream().limit(3).forEach(place -> lists.add(list(reader, "/api/v1/practice-places/" + place)));
        written.candidates.keySet().stream()
                .sorted()
                .limit(5)
                .forEach(candidate -> lists.add(list(reader, "/api/v1/candidates/" + candidate)));
        return lists;
    }

    private static String list(Load reader, String of) {
        JsonNode answer = reader.read(of + "/matches?limit=100");
        int rows =
                answer.get("fullCount").getIntValue() + answer.get("thinCount").getIntValue();
        assertThat(rows).as(of).isPositive();
        return rows + " " + answer.get("full").getValue() + " "
                + answer.get("thin").getValue();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
