package no.innpass.platform.web.limit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;
import java.util.Set;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.ProblemWriter;
import no.innpass.platform.security.ActorAuthentication;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a caller who asks faster than their budget (INTG-01): 429 with Retry-After. Who is logged in is counted by their login,
 * wherever they call from; who is not, by the address. A login is never refused for what its neighbours behind one address do.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LimitCallers implements Ordered {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String LANGUAGE_CHECK = "/api/v1/language-check";
    private static final String FILES = "/assets/";
    private static final String TAKEN = "innpass.rate.taken";

    private final Budgets budgets;
    private final ClientAddress address;
    private final ProblemWriter writer;

    LimitCallers(Budgets budgets, ClientAddress address, ProblemWriter writer) {
        this.budgets = budgets;
        this.address = address;
        this.writer = writer;
    }

    /** Once it is known who calls. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        if (!budgets.on() || request.getPath().startsWith(FILES)) {
            return null;
        }
        Taken taken = request.getUserPrincipal(ActorAuthentication.class)
                .map(who -> budgets.take(budget(request), who.actor().loginId().toString()))
                .orElseGet(() -> budgets.take(Budget.VISITORS, address.of(request)));
        if (taken.allowed()) {
            request.setAttribute(TAKEN, taken);
            return null;
        }
        return refusal(writer, request, taken);
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        Optional<Taken> taken = request.getAttribute(TAKEN, Taken.class);
        taken.ifPresent(known -> known.writeOn(answer));
    }

    static MutableHttpResponse<?> refusal(ProblemWriter writer, HttpRequest<?> request, Taken taken) {
        MutableHttpResponse<?> answer = writer.answer(request, new CommonProblem.TooManyRequests(taken.pause()));
        taken.writeOn(answer);
        return answer;
    }

    private static Budget budget(HttpRequest<?> request) {
        if (READING.contains(request.getMethod())) {
            return Budget.READS;
        }
        return request.getPath().equals(LANGUAGE_CHECK) ? Budget.CHECKS : Budget.WRITES;
    }
}
