package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import no.innpass.matching.beside.Beside;
import no.innpass.matching.beside.BesideCode;
import no.innpass.matching.reason.WayOut;
import no.innpass.shared.Days;

/**
 * One thing told beside the score; it moves no points.
 *
 * @param sign named BesideSign in the API
 */
@Serdeable
public record BesideView(BesideCode code, Beside.Sign sign, Map<String, Object> params, List<WayView> ways) {

    /** @param label the name of a concept, by number */
    static BesideView of(Beside beside, IntFunction<String> label) {
        return new BesideView(
                beside.code(),
                beside.sign(),
                named(beside.params(), label),
                beside.ways().stream()
                        .map(way -> WayView.of(new WayOut(way, Days.NONE)))
                        .toList());
    }

    private static Map<String, Object> named(Map<String, Object> params, IntFunction<String> label) {
        if (params.get("concept") instanceof Integer number) {
            return Map.of("certificate", label.apply(number));
        }
        Map<String, Object> named = new TreeMap<>(params);
        named.computeIfPresent(
                "occupation", (name, number) -> number instanceof Integer known ? label.apply(known) : number);
        return named;
    }
}
