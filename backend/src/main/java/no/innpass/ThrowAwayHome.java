package no.innpass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A home that is gone when it is closed: a command that needs a database of its own leaves no trace. */
record ThrowAwayHome(Path path) implements AutoCloseable {

    static ThrowAwayHome make() throws IOException {
        return new ThrowAwayHome(Files.createTempDirectory("innpass-throw-away"));
    }

    /** The environment with this home, and with no other database. */
    Map<String, String> in(Map<String, String> environment) {
        Map<String, String> own = new HashMap<>(environment);
        own.put("INNPASS_HOME", path.toString());
        own.put("DB_URL", "");
        return own;
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
