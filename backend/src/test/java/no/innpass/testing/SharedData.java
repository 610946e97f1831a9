package no.innpass.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Public data that lies beside the repository ({@code ../shared/data}, or the folder in environment variable
 * {@code INNPASS_SHARED_DATA}). Tests read it there; a test that needs it is skipped, with this sentence, where it is absent.
 */
public final class SharedData {
    private SharedData() {}

    /** Lines of a UTF-8 file below the data folder. */
    public static List<String> lines(String file) {
        Path path = folder().resolve(file);
        assumeTrue(Files.isReadable(path), () -> "Skipped: " + file + " is not beside the repository (../shared/data)");
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of cases ({@code ../shared/casebook}); a test that needs it is skipped where it is absent. */
    public static Path casebook() {
        Path cases = folder().resolveSibling("casebook");
        assumeTrue(
                Files.isDirectory(cases),
                () -> "Skipped: the cases are not beside the repository (../shared/casebook)");
        return cases;
    }

    /** A folder below the data folder; a test that needs it is skipped where it is absent. */
    public static Path folder(String name) {
        Path path = folder().resolve(name);
        assumeTrue(
                Files.isDirectory(path), () -> "Skipped: " + name + " is not beside the repository (../shared/data)");
        return path;
    }

    private static Path folder() {
        return Optional.ofNullable(System.getenv("INNPASS_SHARED_DATA"))
                .map(Path::of)
                .or(SharedData::besideTheRepository)
                .orElseGet(() -> Path.of("../shared/data"));
    }

    private static Optional<Path> besideTheRepository() {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.exists(here.resolve(".git")) && here.getParent() != null) {
                return Optional.of(here.resolveSibling("shared").resolve("data"));
            }
        }
        return Optional.empty();
    }
}
