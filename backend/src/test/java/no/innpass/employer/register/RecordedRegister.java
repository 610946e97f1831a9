package no.innpass.employer.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers as the organisation register's service does, in its published form, of bodies that do not exist. */
final class RecordedRegister implements AutoCloseable {
    private static final String ENTITY = """
            {"organisasjonsnummer": "%s", "navn": "%s",
             "organisasjonsform": {"kode": "%s", "beskrivelse": "som registeret skriver", "_links": {"self": {"href": "http://127.0.0.1/form"}}},
             "registreringsdatoEnhetsregisteret": "2011-04-01", "registrertIMvaregisteret": true,
             "naeringskode1": {"kode": "10.710", "beskrivelse": "Produksjon av brød"}, "antallAnsatte": 47, "harRegistrertAntallAnsatte": true,
             "forretningsadresse": {"land": "Norge", "landkode": "NO", "postnummer": "2315", "poststed": "HAMAR", "adresse": ["Bakerveien 1"],
               "kommune": "HAMAR", "kommunenummer": "3403"},
             "institusjonellSektorkode": {"kode": "2100", "beskrivelse": "Private aksjeselskaper mv."},
             "registrertIForetaksregisteret": true, "konkurs": %s, "underAvvikling": false,
             "underTvangsavviklingEllerTvangsopplosning": false, "maalform": "Bokmål", "_links": {"self": {"href": "http://127.0.0.1/enhet"}}}
            """;
    private static final String DELETED = """
            {"organisasjonsnummer": "%s", "navn": "%s", "organisasjonsform": {"kode": "AS", "beskrivelse": "Aksjeselskap"},
             "slettedato": "2024-03-01", "_links": {"self": {"href": "http://127.0.0.1/enhet"}}}
            """;
    private static final String UNIT = """
            {"organisasjonsnummer": "%s", "navn": "%s", "organisasjonsform": {"kode": "BEDR", "beskrivelse": "Underenhet"},
             "registreringsdatoEnhetsregisteret": "2011-04-01", "registrertIMvaregisteret": true,
             "naeringskode1": {"kode": "47.240", "beskrivelse": "Butikkhandel med bakervarer"}, %s
             "overordnetEnhet": "%s", "oppstartsdato": "2011-04-01",
             "beliggenhetsadresse": {"land": "Norge", "landkode": "NO", "postnummer": "2315", "poststed": "HAMAR",
               "adresse": ["Kjøpesenteret", "Torggata 2"], "kommune": "HAMAR", "kommunenummer": "3403"},
             "_links": {"self": {"href": "http://127.0.0.1/underenhet"}}}
            """;

    private final HttpServer server;
    private final Map<String, String> entities = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private boolean broken;

    RecordedRegister() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/enhetsregisteret/api/";
    }

    void entity(String number, String name, String form, boolean bankrupt) {
        entities.put(number, ENTITY.formatted(number, name, form, bankrupt));
    }

    void deleted(String number, String name) {
        entities.put(number, DELETED.formatted(number, name));
    }

    /** @param more further fields, each with its comma */
    void unit(String number, String name, String parent, String more) {
        units.put(number, UNIT.formatted(number, name, more, parent));
        parents.put(number, parent);
    }

    /** From now on it answers with an error; or no more. */
    void breaks(boolean now) {
        broken = now;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        @Nullable String body = path.endsWith("/underenheter")
                ? list(Objects.requireNonNull(exchange.getRequestURI().getQuery()))
                : path.contains("/underenheter/") ? units.get(last) : entities.get(last);
        byte[] bytes = (broken ? "<html>" : body == null ? "{\"status\": 404}" : body).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(broken ? 500 : body == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String list(String query) {
        Map<String, String> asked = java.util.Arrays.stream(query.split("&"))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        int size = Integer.parseInt(Objects.requireNonNull(asked.get("size")));
        int page = Integer.parseInt(Objects.requireNonNull(asked.get("page")));
        List<String> all = new ArrayList<>();
        units.forEach((number, unit) -> {
            if (Objects.equals(parents.get(number), asked.get("overordnetEnhet"))) {
                all.add(unit);
            }
        });
        List<String> some = all.stream().skip((long) page * size).limit(size).toList();
        String embedded = some.isEmpty() ? "" : "\"_embedded\": {\"underenheter\": " + some + "},";
        return "{%s \"page\": {\"size\": %d, \"totalElements\": %d, \"totalPages\": %d, \"number\": %d}}"
                .formatted(embedded, size, all.size(), Math.ceilDiv(all.size(), size), page);
    }
}
