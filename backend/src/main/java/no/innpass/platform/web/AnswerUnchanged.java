package no.innpass.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.web.router.RouteAttributes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Gives the answers of {@link Watched} operations their ETag, and says 304 to who has the same answer already. */
@ServerFilter("/api/**")
final class AnswerUnchanged implements Ordered {
    private static final int DIGEST_BYTES = 16;

    private final ObjectMapper json;

    AnswerUnchanged(ObjectMapper json) {
        this.json = json;
    }

    /** Inside the audit log, which writes nothing of a 304. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.LAST.order();
    }

    @ResponseFilter
    HttpResponse<?> compare(HttpRequest<?> request, MutableHttpResponse<?> response) {
        @Nullable Object body = response.body();
        if (response.code() != 200 || body == null || !watched(request)) {
            return response;
        }
        String tag = tag(body);
        return tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))
                ? HttpResponse.notModified().header(HttpHeaders.ETAG, tag)
                : response.header(HttpHeaders.ETAG, tag);
    }

    private static boolean watched(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(route -> route.getAnnotationMetadata().hasAnnotation(Watched.class))
                .isPresent();
    }

    private String tag(Object body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
            return "\""
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .substring(0, DIGEST_BYTES)
                    + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
