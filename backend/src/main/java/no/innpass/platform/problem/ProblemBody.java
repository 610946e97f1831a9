package no.innpass.platform.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is not a success.
 *
 * @param code stable; the browser application chooses its own words by it
 * @param detail one or two sentences in the language of the request: what, why, what now
 * @param requestId quote it when calling for help; it stands in the log beside the cause
 */
@Serdeable
public record ProblemBody(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<FieldProblem> fields,
        Map<String, Object> parameters,
        @Nullable String requestId) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
