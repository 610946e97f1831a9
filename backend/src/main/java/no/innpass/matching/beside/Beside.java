package no.innpass.matching.beside;

import java.util.List;
import java.util.Map;
import no.innpass.matching.reason.Way;

/**
 * One thing told beside the score.
 *
 * @param params words for the sentence: code names of enumerations or numbers
 * @param ways what could be done about it; empty where nothing is missing
 */
public record Beside(BesideCode code, Sign sign, Map<String, Object> params, List<Way> ways) {
    /** Whether it speaks for the pair. */
    public enum Sign {
        PLUS,
        MINUS,
        NEUTRAL
    }

    public Beside {
        params = Map.copyOf(params);
        ways = List.copyOf(ways);
    }

    static Beside plus(BesideCode code) {
        return new Beside(code, Sign.PLUS, Map.of(), List.of());
    }

    static Beside minus(BesideCode code, Way... ways) {
        return new Beside(code, Sign.MINUS, Map.of(), List.of(ways));
    }

    static Beside neutral(BesideCode code) {
        return new Beside(code, Sign.NEUTRAL, Map.of(), List.of());
    }

    Beside with(String name, Object value) {
        return new Beside(code, sign, Map.of(name, value), ways);
    }
}
