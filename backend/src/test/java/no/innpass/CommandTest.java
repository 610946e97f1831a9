package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void anImportOfTheRegisterNamesOneFile() {
        assertThat(Command.parse(new String[] {"import-register", "enheter.csv.gz"}))
                .isEqualTo(new Command.ImportRegister(Path.of("enheter.csv.gz"), false, false));
        assertThat(Command.parse(new String[] {"import-register", "--whole", "--dry-run", "underenheter.csv"}))
                .isEqualTo(new Command.ImportRegister(Path.of("underenheter.csv"), true, true));
        assertThat(Command.parse(new String[] {"import-labour-facts", "labour.csv", "--dry-run"}))
                .isEqualTo(new Command.ImportLabourFacts(Path.of("labour.csv"), true));
        assertThatThrownBy(() -> Command.parse(new String[] {"import-register", "a", "b"}))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Name one file");
        assertThatThrownBy(() -> new Command.ImportRegister(folder.resolve("none.csv"), false, false).requireFile())
                .hasMessageStartingWith("There is no file");
        assertThat(Command.parse(new String[] {"bench", "register", "--rows", "1000"}))
                .isEqualTo(new Command.BenchFirms("register", 1_000));
        assertThatThrownBy(() -> Command.parse(new String[] {"bench", "register", "--rows", "0"}))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void retentionMayBeDry() {
        assertThat(Command.parse(new String[] {"retention"})).isEqualTo(new Command.Retention(false));
        assertThat(Command.parse(new String[] {"retention", "--dry-run"})).isEqualTo(new Command.Retention(true));
        assertThatThrownBy(() -> Command.parse(new String[] {"retention", "now"}))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void anImportOfEscoNamesItsZips() throws IOException {
        Path zip = Files.writeString(folder.resolve("esco.zip"), "");
        assertThat(Command.parse(new String[] {"import-esco", "a.zip", "b.zip"}))
                .isEqualTo(new Command.ImportEsco(List.of(Path.of("a.zip"), Path.of("b.zip"))));
        assertThatThrownBy(() -> Command.parse(new String[] {"import-esco"}))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Name the zips");
        new Command.ImportEsco(List.of(zip)).requireFiles();
        assertThatThrownBy(() -> new Command.ImportEsco(List.of(zip, folder.resolve("none.zip"))).requireFiles())
                .hasMessageStartingWith("There is no file");
    }
}
