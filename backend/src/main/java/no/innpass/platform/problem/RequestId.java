package no.innpass.platform.problem;

import io.micronaut.http.HttpRequest;
import java.security.SecureRandom;

/** Eight letters and digits that tie an answer to its line in the log; easy to read aloud on the phone. */
public final class RequestId {
    private static final String ATTRIBUTE = "innpass.requestId";
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {}

    /** The same id for the same request, made at the first call. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> {
            StringBuilder id = new StringBuilder(8);
            for (int i = 0; i < 8; i++) {
                id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            request.setAttribute(ATTRIBUTE, id.toString());
            return id.toString();
        });
    }
}
