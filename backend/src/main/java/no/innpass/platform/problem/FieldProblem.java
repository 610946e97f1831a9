package no.innpass.platform.problem;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One field that is wrong.
 *
 * @param pointer JSON pointer into the request body ({@code /tasks/0/share}), or the name of a query parameter
 * @param code stable, upper snake case
 * @param detail sentence in the user's language; filled in when the answer is written
 */
@Serdeable
public record FieldProblem(
        String pointer, String code, @Nullable String detail) {
    public FieldProblem(String pointer, String code) {
        this(pointer, code, null);
    }
}
