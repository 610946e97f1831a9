package no.innpass.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables in {@code docs/privacy.md} that are made from what the product says of itself; {@code -Dinnpass.update=true} writes them. */
public final class GeneratedTable {
    private static final Path FILE = Path.of("..", "docs", "privacy.md");
    private static final String BEGIN = "-Dinnpass.update=true -->\n";

    private GeneratedTable() {}

    public static void holds(String name, String table) throws IOException {
        String text = Files.readString(FILE);
        int from = text.indexOf(BEGIN, text.indexOf("<!-- " + name + ": made from")) + BEGIN.length();
        String wanted = text.substring(0, from) + "\n" + table + "\n"
                + text.substring(text.indexOf("<!-- end of " + name + " -->"));
        if (Boolean.getBoolean("innpass.update")) {
            Files.writeString(FILE, wanted);
        }
        assertThat(Files.readString(FILE))
                .as("docs/privacy.md is out of date; see the class comment")
                .isEqualTo(wanted);
    }
}
