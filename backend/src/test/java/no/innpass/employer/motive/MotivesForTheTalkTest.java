package no.innpass.employer.motive;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.ProductClasses;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

/** Motives are for the talk: nobody who packs, compares or shows anything to others can read them. */
@Requirement("EMP-11")
class MotivesForTheTalkTest {
    private static final Path CODE = Path.of("src", "main", "java", "no", "innpass");

    @Test
    void noOtherRoomKnowsThem() {
        JavaClasses product = ProductClasses.all();
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("no.innpass.employer.motive..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.innpass.employer.motive..")
                .check(product);
    }

    /** What reads the tables goes past any rule about classes. */
    @Test
    void noOtherRoomAsksTheirTables() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            List<Path> readers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(CODE.resolve("employer").resolve("motive")))
                    .filter(MotivesForTheTalkTest::asks)
                    .toList();
            assertThat(readers).isEmpty();
        }
    }

    private static boolean asks(Path file) {
        try {
            return Files.readString(file).contains("workplace_motive");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Property
    void aSignOfRiskIsReliefAndNothingElse(
            @ForAll List<HostMotive> motives, @ForAll @IntRange(min = 1, max = 5) int importance) {
        List<HeardMotive> heard = motives.stream()
                .distinct()
                .map(one -> new HeardMotive(one, importance))
                .toList();
        assertThat(HeardMotive.reliefAlone(heard))
                .isEqualTo(heard.size() == 1 && heard.getFirst().motive() == HostMotive.RELIEF);
    }
}
