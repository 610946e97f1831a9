package no.innpass.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.i18n.Messages;

/** Turns a {@link Problem} into an answer in the language of the request. */
@Singleton
public final class ProblemWriter {
    private final Messages messages;

    public ProblemWriter(Messages messages) {
        this.messages = messages;
    }

    public MutableHttpResponse<ProblemBody> answer(HttpRequest<?> request, Problem problem) {
        return HttpResponse.<ProblemBody>status(HttpStatus.valueOf(problem.status()))
                .body(body(request, problem))
                .contentType(MediaType.of(ProblemBody.MEDIA_TYPE));
    }

    ProblemBody body(HttpRequest<?> request, Problem problem) {
        Language language = Language.ofRequest(request);
        List<FieldProblem> fields = problem.fields().stream()
                .map(field -> worded(language, problem, field))
                .toList();
        return new ProblemBody(
                "about:blank",
                HttpStatus.valueOf(problem.status()).getReason(),
                problem.status(),
                problem.code(),
                text(language, problem.room(), problem.code(), problem.parameters()),
                fields,
                problem.parameters(),
                RequestId.of(request));
    }

    private FieldProblem worded(Language language, Problem problem, FieldProblem field) {
        if (field.detail() != null) {
            return field;
        }
        return field.worded(text(language, problem.room(), "field." + field.code(), problem.parameters()));
    }

    private String text(Language language, String room, String code, Map<String, Object> parameters) {
        return messages.find(language, room + "." + code, parameters)
                .or(() -> messages.find(language, "platform." + code, parameters))
                .orElse(code);
    }
}
