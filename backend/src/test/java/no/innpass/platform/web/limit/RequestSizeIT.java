package no.innpass.platform.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** What is too large or too slow, sent by hand over a real socket. */
@MicronautTest(transactional = false)
@Requirement("INTG-01")
class RequestSizeIT implements OnPostgres {
    private static final int PATIENCE_MILLIS = 20_000;

    @Inject
    EmbeddedServer server;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.limits.request-time", "500ms");
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeItComes() throws IOException {
        String answer = answerTo("POST /api/v1/candidates HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + callers.staff(Role.ADVISER).bearer()
                + "\r\nContent-Length: 10000000\r\n\r\n{");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"TOO_LARGE\"");
    }

    @Test
    void aChunkedBodyThatGrowsTooLargeIsRefused() throws IOException {
        String answer = answerTo("POST /api/v1/candidates HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + callers.staff(Role.ADVISER).bearer()
                + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "10000\r\n".concat("x".repeat(65_536)).concat("\r\n").repeat(40));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"TOO_LARGE\"");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        String answer = answerTo("GET /api/v1/concepts?query=" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.0 413").contains("\"code\":\"TOO_LARGE\"");
    }

    @Test
    void headersThatAreTooLongAreRefused() throws IOException {
        String answer = answerTo("GET / HTTP/1.1\r\nHost: x\r\nCookie: a=" + "a".repeat(20_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"TOO_LARGE\"");
    }

    @Test
    void whatIsNoHttpIsRefused() throws IOException {
        assertThat(answerTo("GET / HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"MALFORMED\"");
    }

    @Test
    void twoLengthsAreRefusedSoThatNoProxyReadsAnotherRequestThanWe() throws IOException {
        String answer = answerTo("POST /api/v1/language-check HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answer).doesNotContain("\"UP\"");
    }

    @Test
    void aRequestThatDoesNotArriveInTimeIsEnded() throws IOException {
        assertThat(answerTo("GET /health HTTP/1.1\r\nHost: x\r\nX-")).isEmpty();
        String begun = answerTo("POST /api/v1/language-check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n{\"tex");
        assertThat(begun).doesNotContain("HTTP/1.1 2");
    }

    @Test
    void aConnectionThatOnlyRestsStaysOpenAndServesTheNextRequest() throws IOException {
        try (Socket socket = open()) {
            for (int i = 0; i < 2; i++) {
                write(socket, "GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
                byte[] start = socket.getInputStream().readNBytes(12);
                assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
                socket.getInputStream().skipNBytes(socket.getInputStream().available());
            }
        }
    }

    @Test
    void jsonThatIsTooDeepOrHasTooManyItemsIsRefused() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        String deep = "{\"name\":" + "[".repeat(40) + "]".repeat(40) + "}";
        assertThat(api.post(adviser, "/api/v1/candidates", deep).text("code")).isEqualTo("MALFORMED");
        String number = "{\"name\":" + "1".repeat(200) + "}";
        assertThat(api.post(adviser, "/api/v1/candidates", number).text("code")).isEqualTo("MALFORMED");
        String many = "{\"ids\":[" + "\"a\",".repeat(1_001) + "\"a\"]}";
        Api.Answer answer = api.post(adviser, "/api/v1/candidates/doubles", many);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    /** Everything that comes until the server closes, or nothing more comes after an answer. */
    private String answerTo(String request) throws IOException {
        try (Socket socket = open()) {
            sendAsFarAsItGoes(socket, request);
            return read(socket.getInputStream());
        }
    }

    private static void sendAsFarAsItGoes(Socket socket, String request) throws IOException {
        try {
            write(socket, request);
        } catch (SocketException closed) {
            // The server need not hear the end of what it refuses.
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] part = new byte[8_192];
        try {
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                text.append(new String(part, 0, n, StandardCharsets.UTF_8));
                if (text.indexOf("\r\n\r\n") > 0 && text.charAt(text.length() - 1) == '}') {
                    break;
                }
            }
        } catch (SocketException reset) {
            // What came before it counts.
        }
        return text.toString();
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
