package no.innpass.platform.i18n;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the first pages; bokmål is the default. */
public enum Language {
    NB,
    EN;

    /** The first language of an {@code Accept-Language} header that the product has; bokmål for any other. */
    public static Language ofHeader(@Nullable String header) {
        if (header == null) {
            return NB;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
                String tag = range.getRange().toLowerCase(Locale.ROOT);
                if (tag.startsWith("en")) {
                    return EN;
                }
                if (tag.startsWith("nb") || tag.startsWith("nn") || tag.startsWith("no")) {
                    return NB;
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return NB;
        }
        return NB;
    }

    /** The language that the request asks for. */
    public static Language ofRequest(HttpRequest<?> request) {
        return ofHeader(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
