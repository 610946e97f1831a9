package no.innpass.platform.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives the errors that the framework finds (before a use case is reached) the same form as a refusal. */
@Singleton
@Primary
final class HttpProblemProcessor implements ErrorResponseProcessor<ProblemBody> {
    private final ProblemWriter writer;

    HttpProblemProcessor(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public MutableHttpResponse<ProblemBody> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        Problem problem = problem(response.code(), context.getRootCause().orElse(null));
        return response.status(problem.status())
                .body(writer.body(request, problem))
                .contentType(MediaType.of(ProblemBody.MEDIA_TYPE));
    }

    private static Problem problem(int status, @Nullable Throwable cause) {
        if (cause instanceof ConstraintViolationException violations) {
            return new HttpProblem(
                    400,
                    "INVALID_INPUT",
                    violations.getConstraintViolations().stream()
                            .map(HttpProblemProcessor::field)
                            .toList());
        }
        if (cause instanceof ConversionErrorException conversion) {
            return new HttpProblem(400, "INVALID_INPUT", List.of(wrongType(conversion.getArgument(), conversion)));
        }
        if (cause instanceof UnsatisfiedRouteException route) {
            return new HttpProblem(
                    400,
                    "INVALID_INPUT",
                    List.of(new FieldProblem(route.getArgument().getName(), "REQUIRED")));
        }
        return switch (status) {
            case 400 -> new HttpProblem(400, "MALFORMED");
            case 401 -> new HttpProblem(401, "UNAUTHENTICATED");
            case 403 -> new HttpProblem(403, "FORBIDDEN");
            case 404 -> new HttpProblem(404, "NOT_FOUND");
            case 405 -> new HttpProblem(405, "METHOD_NOT_ALLOWED");
            case 406 -> new HttpProblem(406, "NOT_ACCEPTABLE");
            case 413 -> new HttpProblem(413, "TOO_LARGE");
            case 415 -> new HttpProblem(415, "UNSUPPORTED_MEDIA_TYPE");
            default -> status < 500 ? new HttpProblem(status, "REFUSED") : new HttpProblem(status, "BUG");
        };
    }

    /** {@code create.request.tasks[0].share} becomes {@code /tasks/0/share}: method and parameter name go. */
    private static FieldProblem field(ConstraintViolation<?> violation) {
        String[] steps = violation.getPropertyPath().toString().split("\\.", -1);
        StringBuilder pointer = new StringBuilder();
        for (int i = Math.min(2, steps.length - 1); i < steps.length; i++) {
            pointer.append('/').append(steps[i].replace("[", "/").replace("]", ""));
        }
        String code = violation.getConstraintDescriptor() == null
                ? "INVALID"
                : violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()
                        .replaceAll("([a-z])([A-Z])", "$1_$2")
                        .toUpperCase(Locale.ROOT);
        return new FieldProblem(pointer.toString(), code, violation.getMessage());
    }

    /** The path that the JSON reader was on, innermost step first, names the field; without one the whole parameter is wrong. */
    private static FieldProblem wrongType(Argument<?> argument, Throwable cause) {
        StringBuilder pointer = new StringBuilder();
        for (Throwable t = cause; t != null && pointer.isEmpty(); t = t.getCause()) {
            if (t instanceof SerdeException unread) {
                unread.getPath().forEach(step -> pointer.insert(0, pointerStep(step)));
            }
        }
        return new FieldProblem(pointer.isEmpty() ? argument.getName() : pointer.toString(), "WRONG_TYPE");
    }

    private static String pointerStep(ReferencePath step) {
        return switch (step) {
            case PropertyReferencePath property -> "/" + property.property().getName();
            case CollectionItemReferencePath item -> "/" + item.index();
            default -> "";
        };
    }
}
