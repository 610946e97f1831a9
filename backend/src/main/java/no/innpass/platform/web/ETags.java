package no.innpass.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The version of a row as an ETag ({@code "3"}), so that two people never overwrite one another unseen. */
public final class ETags {
    private ETags() {}

    public static <T> MutableHttpResponse<T> ok(T body, long version) {
        return HttpResponse.ok(body).header(HttpHeaders.ETAG, text(version));
    }

    /** 201 with the address of the new thing. */
    public static <T> MutableHttpResponse<T> created(T body, long version, URI location) {
        return HttpResponse.created(body, location).header(HttpHeaders.ETAG, text(version));
    }

    public static String text(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that a change was made on.
     *
     * @throws Refused PRECONDITION_REQUIRED (428) without an If-Match header, CONFLICT (409) when it is no version of ours
     */
    public static long required(HttpRequest<?> request) {
        @Nullable String header = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw new Refused(new CommonProblem.PreconditionRequired());
        }
        String digits = header.trim().replaceFirst("^W/", "").replace("\"", "");
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException notOurs) {
            throw new Refused(new CommonProblem.Conflict());
        }
    }

    /** @throws Refused CONFLICT when the row has moved on since it was read */
    public static void requireSame(long asked, long current) {
        if (asked != current) {
            throw new Refused(new CommonProblem.Conflict());
        }
    }
}
