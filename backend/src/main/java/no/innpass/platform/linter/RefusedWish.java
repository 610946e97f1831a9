package no.innpass.platform.linter;

import io.micronaut.http.HttpRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.ActorAuthentication;

/**
 * A text that was refused because it wishes for or against a group (HR-10). The one place outside a case where the text is held: for
 * the length of the request.
 *
 * @param actor who wrote it
 * @param operation verb and path with {@code {id}} for the ids
 * @param about ids that say what it was about: {@code id} of the path, {@code workplaceId} and the like of the body
 * @param place JSON pointer of the text
 * @param listVersion of the word lists that found it
 */
public record RefusedWish(
        Actor actor, String operation, Map<String, UUID> about, String place, String text, String listVersion) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public RefusedWish {
        about = Map.copyOf(about);
    }

    static RefusedWish of(
            HttpRequest<?> request, ConstraintViolationException broken, String place, String text, String version) {
        Actor actor = request.getUserPrincipal()
                .filter(ActorAuthentication.class::isInstance)
                .map(principal -> ((ActorAuthentication) principal).actor())
                .orElseThrow();
        Map<String, UUID> about = new HashMap<>(idsOfBody(broken));
        ID.matcher(request.getPath())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .ifPresent(id -> about.put("id", UUID.fromString(id)));
        String operation =
                request.getMethodName() + " " + ID.matcher(request.getPath()).replaceAll("{id}");
        return new RefusedWish(actor, operation, about, place, text, version);
    }

    private static Map<String, UUID> idsOfBody(ConstraintViolationException broken) {
        Map<String, UUID> ids = new HashMap<>();
        broken.getConstraintViolations().stream()
                .map(ConstraintViolation::getExecutableParameters)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .filter(Record.class::isInstance)
                .forEach(body -> Arrays.stream(body.getClass().getRecordComponents())
                        .filter(part -> part.getType() == UUID.class)
                        .forEach(part -> Optional.ofNullable(RecordPart.value(body, part))
                                .ifPresent(id -> ids.put(part.getName(), (UUID) id))));
        return ids;
    }
}
