package no.innpass.matching.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.innpass.employer.Light;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/** The part of a page's link behind the question mark, as a search: several values of one filter are joined with commas. */
final class ReadLink {
    private final Map<String, String> values = new HashMap<>();

    /** @throws IllegalArgumentException for a link that cannot be read */
    ReadLink(String asked) {
        for (String pair : asked.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Nullable String text(String name) {
        return values.get(name);
    }

    @Nullable List<String> texts(String name) {
        return list(name, text -> text);
    }

    <T> @Nullable List<T> list(String name, Function<String, T> value) {
        String text = values.get(name);
        return text == null || text.isEmpty()
                ? null
                : Arrays.stream(text.split(",")).map(value).toList();
    }

    <T> @Nullable T one(String name, Function<String, T> value) {
        String text = values.get(name);
        return text == null || text.isEmpty() ? null : value.apply(text);
    }

    /** @throws IllegalArgumentException for a value that no filter has */
    PlaceSearch places() {
        return new PlaceSearch(
                text("query"),
                texts("tag"),
                texts("certificate"),
                one("speakingFrom", LanguageLevel::valueOf),
                one("speakingTo", LanguageLevel::valueOf),
                one("listeningFrom", LanguageLevel::valueOf),
                one("listeningTo", LanguageLevel::valueOf),
                one("readingFrom", LanguageLevel::valueOf),
                one("readingTo", LanguageLevel::valueOf),
                one("writingFrom", LanguageLevel::valueOf),
                one("writingTo", LanguageLevel::valueOf),
                texts("county"),
                list("hours", HoursBand::valueOf),
                list("purpose", PlacementPurpose::valueOf),
                list("light", Light::valueOf),
                text("summer"),
                text("support"),
                null,
                1);
    }
}
