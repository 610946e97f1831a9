package no.innpass.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Creation that may be sent twice (INTG-01): the same {@code Idempotency-Key} from the same caller gives the first answer again.
 * The key is stored in the transaction of the creation, so that either both stand or neither; a twin that arrives meanwhile waits.
 */
@Singleton
public class Idempotency {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    public Idempotency(IdempotencyKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * Runs the creation, or answers with what it gave the first time. Without the header it simply runs.
     *
     * @param caller owner of the key: two callers may use the same one
     * @throws Refused IDEMPOTENCY_KEY_REUSED when the key came with other content before
     */
    @Transactional
    public <T> HttpResponse<T> once(
            HttpRequest<?> request,
            UUID caller,
            Object content,
            Class<T> type,
            Supplier<MutableHttpResponse<T>> creation) {
        @Nullable String key = request.getHeaders().get(HEADER);
        if (key == null || key.isBlank()) {
            return creation.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new Refused(new CommonProblem.InvalidInput(HEADER, "NOT_VALID"));
        }
        byte[] fingerprint = fingerprint(request, content);
        if (!keys.claim(caller, key, fingerprint)) {
            return repeat(caller, key, fingerprint, type);
        }
        MutableHttpResponse<T> response = creation.get();
        keys.complete(
                caller,
                key,
                response.code(),
                write(response.body()),
                response.getHeaders().get(HttpHeaders.LOCATION),
                response.getHeaders().get(HttpHeaders.ETAG));
        return response;
    }

    private <T> HttpResponse<T> repeat(UUID caller, String key, byte[] fingerprint, Class<T> type) {
        IdempotencyKeys.Stored stored = keys.stored(caller, key);
        if (!Arrays.equals(stored.fingerprint(), fingerprint)) {
            throw new Refused(new CommonProblem.IdempotencyKeyReused());
        }
        try {
            MutableHttpResponse<T> response = HttpResponse.status(HttpStatus.valueOf(stored.status()));
            if (stored.body() != null) {
                response.body(json.readValue(stored.body(), type));
            }
            if (stored.location() != null) {
                response.header(HttpHeaders.LOCATION, stored.location());
            }
            if (stored.etag() != null) {
                response.header(HttpHeaders.ETAG, stored.etag());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] fingerprint(HttpRequest<?> request, Object content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethodName() + " " + request.getPath() + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(json.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable String write(@Nullable Object body) {
        try {
            return body == null ? null : json.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
