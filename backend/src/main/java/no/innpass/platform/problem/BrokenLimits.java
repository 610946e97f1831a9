package no.innpass.platform.problem;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Says in the caller's language which annotated limit was broken, and where. The code is the annotation's name ({@code SIZE}), REQUIRED
 * for whatever must be there, or the word that the annotation gives as its message ({@code FOUR_DIGITS}).
 */
@Singleton
final class BrokenLimits {
    private static final Set<String> PRESENCE = Set.of("NOT_NULL", "NOT_BLANK", "NOT_EMPTY");

    private final Messages messages;

    BrokenLimits(Messages messages) {
        this.messages = messages;
    }

    List<FieldProblem> fields(HttpRequest<?> request, ConstraintViolationException broken) {
        Language language = Language.ofRequest(request);
        return broken.getConstraintViolations().stream()
                .map(violation -> field(request, language, violation))
                .sorted(Comparator.comparing(FieldProblem::place))
                .toList();
    }

    private FieldProblem field(HttpRequest<?> request, Language language, ConstraintViolation<?> violation) {
        @Nullable ConstraintDescriptor<?> limit = violation.getConstraintDescriptor();
        String code = limit == null ? "NOT_VALID" : code(limit, violation.getMessageTemplate());
        Map<String, Object> attributes = limit == null ? Map.of() : attributes(limit);
        String words = messages.find(language, "platform.field." + variant(code, attributes, violation), attributes)
                .or(() -> messages.find(language, "platform.field.NOT_VALID", Map.of()))
                .orElse(code);
        return new FieldProblem(place(request, violation), code).worded(words);
    }

    private static String code(ConstraintDescriptor<?> limit, @Nullable String message) {
        if (message != null && message.matches("[A-Z_]+")) {
            return message;
        }
        String name = limit.getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
        return PRESENCE.contains(name) ? "REQUIRED" : name;
    }

    private static Map<String, Object> attributes(ConstraintDescriptor<?> limit) {
        return limit.getAttributes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    /** Sizes are told of texts and of lists, with both ends or with one. */
    private static String variant(String code, Map<String, Object> attributes, ConstraintViolation<?> violation) {
        if (!code.equals("SIZE")) {
            return code;
        }
        String of = violation.getInvalidValue() instanceof CharSequence ? "TEXT" : "LIST";
        boolean open = String.valueOf(Integer.MAX_VALUE).equals(attributes.get("max"));
        return "SIZE." + of + ("0".equals(attributes.get("min")) ? ".AT_MOST" : open ? ".AT_LEAST" : "");
    }

    /** {@code create.request.tasks[0].share} is {@code /tasks/0/share}; {@code list.limit}, and all of a GET, is a parameter. */
    private static String place(HttpRequest<?> request, ConstraintViolation<?> violation) {
        String[] steps = BodyPointer.steps(violation);
        if (steps.length <= 2 || request.getMethod() == HttpMethod.GET) {
            return steps[steps.length - 1].replaceAll("\\[.*", "");
        }
        return BodyPointer.of(steps);
    }
}
