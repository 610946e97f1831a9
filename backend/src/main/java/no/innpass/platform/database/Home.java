package no.innpass.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The folder that holds everything an installation keeps: {@code postgres/} (data), {@code index/}, {@code secrets/}.
 * {@code INNPASS_HOME}, or {@code innpass} under {@code XDG_DATA_HOME}, or {@code ~/.local/share/innpass}.
 */
public record Home(Path path) {

    public static Home fromEnvironment(Map<String, String> environment) {
        String own = environment.get("INNPASS_HOME");
        if (own != null && !own.isBlank()) {
            return new Home(Path.of(own).toAbsolutePath());
        }
        String data = environment.get("XDG_DATA_HOME");
        Path base = data != null && !data.isBlank()
                ? Path.of(data)
                : Path.of(System.getProperty("user.home"), ".local", "share");
        return new Home(base.resolve("innpass").toAbsolutePath());
    }

    /** A folder below home, created when it is missing, readable by its owner alone. */
    public Path folder(String name) {
        Path folder = path.resolve(name);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made. Set INNPASS_HOME to another.", e);
        }
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path index() {
        return folder("index");
    }

    public Path secrets() {
        return folder("secrets");
    }
}
