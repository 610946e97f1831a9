package no.innpass.testing;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser does with cookies and redirects, by hand, so that a test sees every step. One cookie jar for all ports, as browsers have. */
public final class Browser implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new HashMap<>();
    private final URI start;

    public Browser(URI start) {
        this.start = start;
    }

    public HttpResponse<String> get(String address) {
        return send("GET", address, Map.of());
    }

    public HttpResponse<String> send(String method, String address, Map<String, String> headers) {
        return send(method, address, "", headers);
    }

    public HttpResponse<String> send(String method, String address, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(start.resolve(address))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address that a redirect leads to; the test fails when the answer is none. */
    public static String target(HttpResponse<String> response) {
        return response.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError("No redirect: " + response.statusCode() + " " + response.body()));
    }

    /** Logs in as a demo person; returns where the browser ends. */
    public String logInAs(String subject) {
        return follow("/demo/login?subject=" + subject);
    }

    /** The same, on the way to that page. */
    public String logInAs(String subject, String page) {
        return follow("/demo/login?subject=" + subject + "&next=" + page);
    }

    private String follow(String login) {
        String next = target(get(login));
        for (int step = 0; step < 3; step++) {
            next = target(get(next));
        }
        return next;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
