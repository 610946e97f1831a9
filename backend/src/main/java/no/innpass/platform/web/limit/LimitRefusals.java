package no.innpass.platform.web.limit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Set;
import no.innpass.platform.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who tries logins from one address: the steps of a login are counted, and so is each 401. Beyond the budget of refusals a
 * 401 becomes a 429, before it becomes a row of the audit log: a flood of forged tokens cannot fill it. A login that holds passes all
 * the same, so that nobody is shut out by a neighbour.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LimitRefusals implements Ordered {
    private static final Set<String> LOGIN_STEPS = Set.of("/demo/login", "/api/v1/login-link");

    private final Budgets budgets;
    private final ClientAddress address;
    private final ProblemWriter writer;

    LimitRefusals(Budgets budgets, ClientAddress address, ProblemWriter writer) {
        this.budgets = budgets;
        this.address = address;
        this.writer = writer;
    }

    /** Inside the audit log, outside the permission check. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.METRICS.before();
    }

    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        String path = request.getPath();
        if (!budgets.on() || !(path.startsWith("/oauth/") || LOGIN_STEPS.contains(path))) {
            return null;
        }
        return refusalOrNull(Budget.LOGINS, request);
    }

    @ResponseFilter
    @Nullable HttpResponse<?> count(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        // Somebody whose login holds, and who is only to confirm it, is no guesser.
        boolean guessed = answer.code() == HttpStatus.UNAUTHORIZED.getCode()
                && request.getUserPrincipal().isEmpty();
        if (!budgets.on() || !guessed) {
            return null;
        }
        return refusalOrNull(Budget.REFUSALS, request);
    }

    private @Nullable HttpResponse<?> refusalOrNull(Budget budget, HttpRequest<?> request) {
        Taken taken = budgets.take(budget, address.of(request));
        return taken.allowed() ? null : LimitCallers.refusal(writer, request, taken);
    }
}
