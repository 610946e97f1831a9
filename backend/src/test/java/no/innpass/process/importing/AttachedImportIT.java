package no.innpass.process.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Value;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.innpass.Requirement;
import no.innpass.organisation.Offices;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** {@code ./run.sh import} beside a running application: a process of its own on the same database. */
@MicronautTest(transactional = false)
class AttachedImportIT implements OnPostgres {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Offices offices;

    @Inject
    Tables tables;

    @Value("${datasources.default.url}")
    String url;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.demo.staff", "true", "outbox.pump", "true", "outbox.poll-millis", "50");
    }

    @Test
    @Requirement("INTG-03")
    void theRunningApplicationFollowsWithoutARestart() throws Exception {
        Map<String, String> driver =
                Folder.with(Folder.candidate("c1"), "vetoes=", "certificates=driving-licence-b:HELD:2024-05-02");
        Folder folder = Folder.whole().write("candidates.csv", List.of(driver));
        assertThat(importing(folder.path(), "--dry-run")).isZero();
        assertThat(tables.count("select count(*) from candidate")).isZero();
        assertThat(importing(folder.path())).isZero();

        String place = tables.column("select id from practice_place").getFirst();
        String candidate = tables.column("select id from candidate").getFirst();
        Callers.Caller adviser = callers.staff(
                Role.ADVISER,
                offices.all().stream()
                        .filter(office -> office.number().equals("9004"))
                        .findFirst()
                        .orElseThrow());
        until(() -> ranked(adviser, place, candidate));
    }

    @Test
    void aFolderThatIsNotThereIsRefusedWithCodeTwo() throws Exception {
        assertThat(importing(Path.of("no-such-folder"))).isEqualTo(2);
    }

    private boolean ranked(Callers.Caller adviser, String place, String candidate) {
        return List.of("ORDINARY", "REACH").stream()
                .map(list -> api.get(adviser, "/api/v1/practice-places/" + place + "/matches?list=" + list))
                .anyMatch(answer -> answer.status() == 200 && answer.text().contains(candidate + "~" + place));
    }

    private interface Condition {
        boolean holds();
    }

    private static void until(Condition condition) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            never.await(50, TimeUnit.MILLISECONDS);
        }
    }

    /** The exit code of the command. */
    private int importing(Path folder, String... flags) throws IOException, InterruptedException {
        Path output = Files.createTempFile("innpass-import", ".log");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "no.innpass.Application",
                "import",
                folder.toString());
        command.command().addAll(List.of(flags));
        command.environment()
                .putAll(Map.of(
                        "DB_URL",
                        url,
                        "DB_PASSWORD",
                        "postgres",
                        "INNPASS_HOME",
                        Files.createTempDirectory("innpass-import-home").toString()));
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        if (process.exitValue() == 1) {
            throw new AssertionError(Files.readString(output, StandardCharsets.UTF_8));
        }
        return process.exitValue();
    }
}
