package no.innpass.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Writes what a use case refused. */
@Singleton
final class RefusedHandler implements ExceptionHandler<Refused, HttpResponse<?>> {
    private final ProblemWriter writer;

    RefusedHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Refused refused) {
        return writer.answer(request, refused.problem());
    }
}
