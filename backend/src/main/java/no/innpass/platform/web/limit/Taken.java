package no.innpass.platform.web.limit;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;

/**
 * What was found when a request was taken from a budget.
 *
 * @param left requests that the budget still has
 * @param reset seconds until it is full again
 * @param pause seconds until it has a request again; 0 when this one was allowed
 */
record Taken(Rate rate, long left, long reset, long pause) {
    boolean allowed() {
        return pause == 0;
    }

    /** The fields of the IETF's draft (RateLimit, RateLimit-Policy), and Retry-After on a refusal. */
    void writeOn(MutableHttpResponse<?> answer) {
        answer.header("RateLimit-Policy", "\"" + rate.name() + "\";q=" + rate.burst() + ";w=" + rate.window());
        answer.header("RateLimit", "\"" + rate.name() + "\";r=" + left + ";t=" + reset);
        if (!allowed()) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(pause));
        }
    }
}
