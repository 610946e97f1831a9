package no.innpass.platform.audit;

import io.micronaut.http.HttpRequest;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.ActorAuthentication;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Makes the row of one call, in a transaction of its own: the caller's has ended, or was rolled back. */
@Singleton
class WriteRow {
    private static final Set<String> PAGING = Set.of("cursor", "limit", "sort");

    private final AuditLog log;
    private final Map<AuditObject, PeopleBehind> behind = new EnumMap<>(AuditObject.class);
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    WriteRow(AuditLog log, List<PeopleBehind> behind, ObjectMapper json, Clock clock, Ids ids) {
        this.log = log;
        behind.forEach(one -> this.behind.put(one.kind(), one));
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    void permitted(
            AuditedOperation operation,
            AuditedOperation.Declared declared,
            HttpRequest<?> request,
            @Nullable Object body) {
        Set<String> fields = new TreeSet<>();
        Set<UUID> named = new LinkedHashSet<>();
        for (String path : declared.people()) {
            named.addAll(BodyParts.ids(body, path));
            fields.addAll(BodyParts.fields(body, path));
        }
        Optional<UUID> object = object(request);
        List<UUID> people;
        if (declared.people().isEmpty()) {
            fields.addAll(BodyParts.fields(body, ""));
            people =
                    object.map(id -> candidates(declared.object(), List.of(id))).orElse(List.of());
        } else {
            people = candidates(declared.peopleBy(), named);
        }
        AuditEntry entry = entry(operation, request, people, List.copyOf(fields), AuditResult.PERMIT, null);
        Optional<String> words = declared.words() ? words(request) : Optional.empty();
        words.ifPresentOrElse(
                text -> log.append(entry, new AuditDetail(concerned(people, entry), text)), () -> log.append(entry));
    }

    @Transactional
    void refused(AuditedOperation operation, HttpRequest<?> request, String code) {
        log.append(entry(operation, request, List.of(), List.of(), AuditResult.DENY, code));
    }

    private AuditEntry entry(
            AuditedOperation operation,
            HttpRequest<?> request,
            List<UUID> people,
            List<String> fields,
            AuditResult result,
            @Nullable String reason) {
        Optional<Actor> actor = actor(request);
        Hat hat = actor.map(who -> Hat.of(who, operation.roles())).orElse(new Hat(null, null));
        Optional<AuditedOperation.Declared> declared = operation.audited();
        Optional<UUID> object = object(request);
        return new AuditEntry(
                ids.next(),
                clock.instant(),
                actor.map(Actor::loginId).orElse(null),
                actor.map(Actor::personId).orElse(null),
                hat.role(),
                hat.unit(),
                operation.name(),
                declared.map(AuditedOperation.Declared::sight).orElse(null),
                declared.map(AuditedOperation.Declared::purpose).orElse(null),
                object.flatMap(id -> declared.map(AuditedOperation.Declared::object))
                        .orElse(null),
                object.orElse(null),
                people,
                fields,
                result,
                reason,
                null);
    }

    private List<UUID> candidates(AuditObject kind, Collection<UUID> things) {
        if (kind == AuditObject.CANDIDATE || things.isEmpty()) {
            return List.copyOf(things);
        }
        return Optional.ofNullable(behind.get(kind))
                .map(finder -> finder.people(things))
                .orElse(List.of());
    }

    /** The words of a search may name those who were found, and say what the one who searched had in mind. */
    private static List<UUID> concerned(List<UUID> found, AuditEntry entry) {
        List<UUID> concerned = new ArrayList<>(found);
        Optional.ofNullable(entry.person()).ifPresent(concerned::add);
        return concerned;
    }

    /** Query and body as JSON; empty when nothing was searched for. */
    private Optional<String> words(HttpRequest<?> request) {
        Map<String, Object> words = new TreeMap<>();
        request.getParameters().forEach(parameter -> {
            if (!PAGING.contains(parameter.getKey())) {
                words.put(parameter.getKey(), parameter.getValue());
            }
        });
        Optional<?> body = request.getBody();
        body.filter(content -> content.getClass().isRecord()).ifPresent(content -> words.put("body", content));
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(json.writeValueAsString(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Actor> actor(HttpRequest<?> request) {
        return request.getUserPrincipal()
                .filter(ActorAuthentication.class::isInstance)
                .map(principal -> ((ActorAuthentication) principal).actor());
    }

    private static Optional<UUID> object(HttpRequest<?> request) {
        return io.micronaut.web.router.RouteAttributes.getRouteMatch(request)
                .map(match -> match.getVariableValues().get("id"))
                .flatMap(WriteRow::id);
    }

    private static Optional<UUID> id(Object value) {
        try {
            return Optional.of(value instanceof UUID id ? id : UUID.fromString(value.toString()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
