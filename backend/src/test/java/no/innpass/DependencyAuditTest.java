package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit of dependencies, against a database of the test's own. */
class DependencyAuditTest {
    private static final String BILL = """
            {"components": [{"name": "good", "purl": "pkg:maven/a/good@1?type=jar"},
             {"name": "bad", "purl": "pkg:npm/bad@2"},
             {"name": "tool", "purl": "pkg:npm/tool@3",
              "properties": [{"name": "cdx:npm:package:development", "value": "true"}]}]}""";

    @TempDir
    Path folder;

    private record Answer(int code, String words) {}

    @Test
    void saysWhatIsKnownOfThePartsThatAreShipped() throws Exception {
        Answer answer = audited("{\"results\": [{}, {\"vulns\": [{\"id\": \"CVE-1\"}]}]}");
        assertThat(answer.words()).contains("1 known vulnerabilities in 2 parts", "pkg:npm/bad@2  CVE-1");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void nothingKnownIsCodeZero() throws Exception {
        Answer answer = audited("{\"results\": [{}, {}]}");
        assertThat(answer.words()).isEqualTo("No known vulnerability in 2 parts.");
        assertThat(answer.code()).isZero();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsOneClearLineAndNeverSuccess() throws Exception {
        Answer answer = run("http://127.0.0.1:1", bill());
        assertThat(answer.words())
                .startsWith("The vulnerability database cannot be reached")
                .doesNotContain("\n");
        assertThat(answer.code()).isEqualTo(3);
    }

    @Test
    void withoutABillThereIsNothingToAsk() throws Exception {
        assertThat(run("http://127.0.0.1:1", folder.resolve("none.json")).code())
                .isEqualTo(2);
    }

    private Answer audited(String results) throws Exception {
        HttpServer database = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        database.createContext("/v1/querybatch", exchange -> {
            byte[] body = results.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        database.start();
        try {
            return run("http://127.0.0.1:" + database.getAddress().getPort(), bill());
        } finally {
            database.stop(0);
        }
    }

    private Path bill() throws IOException {
        return Files.writeString(folder.resolve("bom.json"), BILL);
    }

    private static Answer run(String database, Path bill) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "node",
                        Path.of("../infra/dependency-audit").toAbsolutePath().toString(),
                        bill.toString())
                .redirectErrorStream(true);
        builder.environment().put("OSV_URL", database);
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.exitValue(), words.strip());
    }
}
