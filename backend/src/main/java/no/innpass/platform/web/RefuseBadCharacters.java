package no.innpass.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;

/** Texts that no database can hold end at the door, in the address as in the body ({@link BodyShape}). */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RefuseBadCharacters implements Ordered {

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    /** The framework reads the languages for every request, and fails on some that are none. */
    private static boolean canBeRead(HttpRequest<?> request) {
        try {
            return request.getLocale() != null;
        } catch (IndexOutOfBoundsException | IllegalArgumentException noLanguages) {
            return false;
        }
    }

    /** @throws Refused INVALID_INPUT that names the parameter, NOT_FOUND for a path that nothing can have */
    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getPath().contains("\0")
                || request.getUri().getRawPath().toLowerCase(Locale.ROOT).contains("%00")) {
            throw new Refused(new CommonProblem.NotFound());
        }
        if (!canBeRead(request)) {
            throw new Refused(new CommonProblem.InvalidInput(HttpHeaders.ACCEPT_LANGUAGE, "NOT_VALID"));
        }
        for (Map.Entry<String, List<String>> parameter : request.getParameters()) {
            if (!parameter.getValue().stream().allMatch(PlainValue::canBeStored)) {
                throw new Refused(new CommonProblem.InvalidInput(parameter.getKey(), "BAD_CHARACTER"));
            }
        }
    }
}
