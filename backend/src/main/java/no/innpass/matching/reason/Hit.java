package no.innpass.matching.reason;

import java.util.List;

/**
 * Why a gate stops a pair, or a condition holds: "cannot, because ...; could, if ..." (MAT-05).
 *
 * @param asked what the one side asks or says
 * @param answer what the other side says
 * @param ways what lifts it, never empty
 */
public record Hit(Subject subject, Stated asked, Stated answer, List<WayOut> ways) {
    public Hit {
        ways = ways.isEmpty() ? WayOut.of(Way.NO_KNOWN_WAY) : List.copyOf(ways);
    }
}
