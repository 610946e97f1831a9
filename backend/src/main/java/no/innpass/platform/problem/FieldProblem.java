package no.innpass.platform.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong: a place in the request body, or a parameter of the query, the path or the headers.
 *
 * @param pointer JSON pointer into the request body ({@code /tasks/0/share}; empty for the whole body); absent for a parameter
 * @param parameter name of the parameter ({@code kind}, {@code If-Match}); absent for the body
 * @param code stable, upper snake case
 * @param detail sentence in the user's language; filled in when the answer is written
 */
@Serdeable
public record FieldProblem(
        @Nullable String pointer,
        @Nullable String parameter,
        String code,
        @Nullable String detail) {

    /** @param place a JSON pointer (it begins with a slash, or is empty), else the name of a parameter */
    public FieldProblem(String place, String code) {
        this(isPointer(place) ? place : null, isPointer(place) ? null : place, code, null);
    }

    /** The pointer, or the name of the parameter. */
    public String place() {
        return pointer != null ? pointer : Objects.requireNonNullElse(parameter, "");
    }

    /** The same with its sentence. */
    public FieldProblem worded(@Nullable String words) {
        return new FieldProblem(pointer, parameter, code, words);
    }

    private static boolean isPointer(String place) {
        return place.isEmpty() || place.startsWith("/");
    }
}
