package no.innpass.platform.problem;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: 500 with a request id, the cause in the log, nothing of it in the answer. */
@Singleton
final class BugHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(BugHandler.class);

    private final ProblemWriter writer;

    BugHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, RuntimeException cause) {
        if (cause instanceof OptimisticLockException) {
            return writer.answer(request, new CommonProblem.Conflict());
        }
        Optional<Problem> refused = DatabaseRefusal.of(cause);
        if (refused.isPresent()) {
            LOG.warn(
                    "Request {} was refused by the database: {} ({})",
                    RequestId.of(request),
                    refused.get().code(),
                    DatabaseRefusal.rule(cause));
            return writer.answer(request, refused.get());
        }
        LOG.error("Request {} failed: {} {}", RequestId.of(request), request.getMethod(), request.getPath(), cause);
        return writer.answer(request, new HttpProblem(500, "BUG"));
    }
}
