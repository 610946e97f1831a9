package no.innpass.platform.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the errors that the framework finds (before a use case is reached) the same form as a refusal. */
@Singleton
@Primary
final class HttpProblemProcessor implements ErrorResponseProcessor<ProblemBody> {
    private final ProblemWriter writer;
    private final BrokenLimits limits;
    private final List<BrokenRule> rules;

    HttpProblemProcessor(ProblemWriter writer, BrokenLimits limits, List<BrokenRule> rules) {
        this.writer = writer;
        this.limits = limits;
        this.rules = rules;
    }

    @Override
    public MutableHttpResponse<ProblemBody> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        Problem problem =
                problem(request, response.code(), context.getRootCause().orElse(null));
        return response.status(problem.status())
                .body(writer.body(request, problem))
                .contentType(MediaType.of(ProblemBody.MEDIA_TYPE));
    }

    private Problem problem(HttpRequest<?> request, int status, @Nullable Throwable cause) {
        if (cause instanceof ConstraintViolationException violations) {
            return rules.stream()
                    .flatMap(rule -> rule.refusal(request, violations).stream())
                    .findFirst()
                    .orElseGet(() -> new CommonProblem.InvalidInput(limits.fields(request, violations)));
        }
        if (cause instanceof ConversionErrorException conversion) {
            return wrongType(conversion.getArgument(), conversion);
        }
        return cause instanceof UnsatisfiedRouteException route ? missing(route.getArgument()) : ofStatus(status);
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> new CommonProblem.Malformed();
            case 401 -> new HttpProblem(401, "UNAUTHENTICATED");
            case 403 -> new CommonProblem.Forbidden();
            case 404 -> new CommonProblem.NotFound();
            case 405 -> new HttpProblem(405, "METHOD_NOT_ALLOWED");
            case 406 -> new HttpProblem(406, "NOT_ACCEPTABLE");
            case 413 -> new HttpProblem(413, "TOO_LARGE");
            case 415 -> new HttpProblem(415, "UNSUPPORTED_MEDIA_TYPE");
            default -> status < 500 ? new HttpProblem(status, "REFUSED") : new HttpProblem(status, "BUG");
        };
    }

    private static Problem missing(Argument<?> argument) {
        return new CommonProblem.InvalidInput(isBody(argument) ? "" : argument.getName(), "REQUIRED");
    }

    /** In the body the path that the JSON reader was on, innermost step first, names the place. */
    private static Problem wrongType(Argument<?> argument, Throwable cause) {
        if (!isBody(argument)) {
            return new CommonProblem.InvalidInput(argument.getName(), "WRONG_TYPE");
        }
        StringBuilder pointer = new StringBuilder();
        for (@Nullable Throwable t = cause; t != null && pointer.isEmpty(); t = t.getCause()) {
            if (t instanceof SerdeException unread) {
                unread.getPath().forEach(step -> pointer.insert(0, pointerStep(step)));
            }
        }
        return new CommonProblem.InvalidInput(pointer.toString(), "NOT_VALID");
    }

    private static boolean isBody(Argument<?> argument) {
        return argument.getAnnotationMetadata().hasAnnotation(Body.class);
    }

    private static String pointerStep(ReferencePath step) {
        return switch (step) {
            case PropertyReferencePath property -> "/" + property.property().getName();
            case CollectionItemReferencePath item -> "/" + item.index();
            default -> "";
        };
    }
}
