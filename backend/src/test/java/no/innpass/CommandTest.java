package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.innpass.platform.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
    @TempDir
    Path folder;

    @Test
    void noWordServes() {
        assertThat(Command.parse(new String[0])).isInstanceOf(Command.Serve.class);
        assertThat(Command.parse(new String[] {"help"})).isInstanceOf(Command.Help.class);
    }

    @Test
    void anImportNamesItsFolderAndMayBeDry() {
        assertThat(Command.parse(new String[] {"import", "cases"}))
                .isEqualTo(new Command.Import(Path.of("cases"), false));
        assertThat(Command.parse(new String[] {"import", "--dry-run", "cases"}))
                .isEqualTo(new Command.Import(Path.of("cases"), true));
        assertThatThrownBy(() -> Command.parse(new String[] {"import"}))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Name one folder");
        assertThatThrownBy(() -> Command.parse(new String[] {"import", "a", "b"}))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> Command.parse(new String[] {"dance"}))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("There is no command dance.");
    }

    @Test
    void aFolderThatIsMissingOrEmptyIsSaidClearly() throws IOException {
        assertThatThrownBy(() -> new Command.Import(folder.resolve("none"), false).requireFiles())
                .hasMessageStartingWith("There is no folder");
        assertThatThrownBy(() -> new Command.Import(folder, false).requireFiles())
                .hasMessageContaining("holds nothing to import");
        Files.writeString(folder.resolve("places.csv"), "reference");
        new Command.Import(folder, false).requireFiles();
    }

    @Test
    void retentionMayBeDry() {
        assertThat(Command.parse(new String[] {"retention"})).isEqualTo(new Command.Retention(false));
        assertThat(Command.parse(new String[] {"retention", "--dry-run"})).isEqualTo(new Command.Retention(true));
        assertThatThrownBy(() -> Command.parse(new String[] {"retention", "now"}))
                .isInstanceOf(StartRefused.class);
    }
}
