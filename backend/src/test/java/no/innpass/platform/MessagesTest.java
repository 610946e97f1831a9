package no.innpass.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

/** Every text of the server stands in every language, none is empty, and each belongs to the room of its file. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "i18n");

    @Test
    @Requirement({"UXC-01", "UXC-12"})
    void eachKeyStandsInBokmålAndEnglish() throws IOException {
        List<Path> bokmål;
        try (Stream<Path> files = Files.list(FOLDER)) {
            bokmål = files.filter(file -> file.toString().endsWith("_nb.properties"))
                    .sorted()
                    .toList();
        }
        assertThat(bokmål).isNotEmpty();
        for (Path file : bokmål) {
            String room = file.getFileName().toString().replace("_nb.properties", "");
            Properties nb = load(file);
            Properties en = load(FOLDER.resolve(room + "_en.properties"));
            assertThat(new TreeSet<>(en.stringPropertyNames()))
                    .as(room)
                    .isEqualTo(new TreeSet<>(nb.stringPropertyNames()));
            for (String key : nb.stringPropertyNames()) {
                assertThat(key).startsWith(room + ".");
                assertThat(nb.getProperty(key)).as(key).isNotBlank();
                assertThat(en.getProperty(key)).as(key).isNotBlank();
            }
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
