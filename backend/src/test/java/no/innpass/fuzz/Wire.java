package no.innpass.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sends raw requests over one connection and judges the form of the answers. */
final class Wire implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z][A-Z0-9_]+)\"");
    private static final Pattern POINTER = Pattern.compile("\"(?:pointer|parameter)\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final List<String> INSIDE =
            List.of("Exception", "\\tat ", "org.postgresql", "io.micronaut", "no.innpass", "java.", "SQLSTATE");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI start;

    Wire(URI start) {
        this.start = start;
    }

    /** @param faults pointers and parameters that the answer names */
    record Answer(int status, String type, String text, List<String> faults) {

        /** What is wrong with the answer itself, in words; empty when its form is right. */
        Stream<String> misbehaviour() {
            List<String> wrong = new ArrayList<>();
            if (status >= 500) {
                wrong.add("status " + status);
            }
            if (status >= 400 && !type.startsWith("application/problem+json")) {
                wrong.add("type " + type);
            }
            if (status >= 400 && !CODE.matcher(text).find()) {
                wrong.add("no code");
            }
            if (status >= 400) {
                INSIDE.stream().filter(text::contains).forEach(word -> wrong.add("shows " + word));
            }
            return wrong.stream();
        }
    }

    Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.BodyPublisher content =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(start + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, content);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String text = response.body();
            List<String> faults = new ArrayList<>();
            for (Matcher fault = POINTER.matcher(text); fault.find(); ) {
                faults.add(fault.group(1));
            }
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("content-type").orElse(""),
                    text,
                    faults);
        } catch (IOException e) {
            return new Answer(599, "", "connection lost: " + e.getMessage(), List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
