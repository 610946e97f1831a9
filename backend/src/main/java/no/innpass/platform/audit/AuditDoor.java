package no.innpass.platform.audit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.innpass.platform.problem.ProblemBody;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands in front of every operation of the API and writes the audit log (PRI-10): one row for each answer of an operation that is
 * {@link Audited}, one for each refused permission. The row is committed before the answer goes out. When it cannot be written, the
 * answer does not go out: 503 AUDIT_DOWN.
 *
 * <p>A refused permission is 403 (the role may not), 404 of an audited operation (not this one, or there is none: the same answer, and
 * the same row), and 401 where a login was shown that does not count any more. A caller who showed none has asked for nothing yet.
 */
@ServerFilter("/api/**")
final class AuditDoor implements Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(AuditDoor.class);

    private final WriteRow write;
    private final Map<UriRouteInfo<?, ?>, AuditedOperation> operations = new ConcurrentHashMap<>();

    AuditDoor(WriteRow write) {
        this.write = write;
    }

    /** Outside the permission check and the check of the origin, whose refusals it writes; inside the headers, which a 503 needs too. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.METRICS.before() - 1;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void log(HttpRequest<?> request, HttpResponse<?> response) {
        Optional<AuditedOperation> operation = RouteAttributes.getRouteInfo(request)
                .filter(UriRouteInfo.class::isInstance)
                .map(route -> operations.computeIfAbsent((UriRouteInfo<?, ?>) route, AuditedOperation::of));
        operation.ifPresent(known -> log(known, request, response));
    }

    private void log(AuditedOperation operation, HttpRequest<?> request, HttpResponse<?> response) {
        int status = response.code();
        try {
            if (status < 300 && operation.audited().isPresent()) {
                write.permitted(operation, operation.audited().get(), request, response.body());
            } else if (status >= 400) {
                @Nullable String code = operation.refusal(status, code(response));
                if (code != null) {
                    write.refused(operation, request, code);
                }
            }
        } catch (RuntimeException e) {
            LOG.error("The audit row of {} could not be written; the answer was held back", operation.name(), e);
            throw new Refused(new AuditDown());
        }
    }

    private static String code(HttpResponse<?> response) {
        return response.body() instanceof ProblemBody problem ? problem.code() : String.valueOf(response.code());
    }
}
