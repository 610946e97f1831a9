package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be said, as a code that the browser has words for.
 *
 * @param params words in the caller's language, numbers, dates as 2026-11-21, or code names of enumerations
 */
@Serdeable
public record Sentence(String code, Map<String, Object> params) {
    /** In the order of the names: the same answer is the same text after every start. */
    public Sentence {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }

    static Sentence of(String code) {
        return new Sentence(code, Map.of());
    }

    static Sentence of(String code, String name, Object value) {
        return new Sentence(code, Map.of(name, value));
    }
}
