package no.innpass.matching.barrier;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One candidate against every published place.
 *
 * @param codes at least one, the one that counts first: WAITING where places fit; else the code that alone keeps out most places, then the
 *     one that keeps out most, then the order of the enumeration
 * @param fitting places of the ordinary list, known well
 * @param near of those, how many fit so well that work is near (MAT-31)
 * @param best the highest number shown; 0 where no place fits
 */
public record Barriers(List<BarrierCode> codes, int fitting, int near, int best) {
    /** Of somebody whom no list holds. */
    public static final Barriers NOT_LISTED = new Barriers(List.of(BarrierCode.OTHER), 0, 0, 0);

    public Barriers {
        codes = List.copyOf(codes);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("everybody without a place has a code");
        }
    }

    /** Exactly one of the codes, so that a sum over people is the number of people. */
    public BarrierCode first() {
        return codes.getFirst();
    }

    /**
     * With what other rooms know.
     *
     * @param before stop this person whatever fits: they count first
     * @param after count only where no place fits, behind those of the places
     */
    public Barriers with(Set<BarrierCode> before, Set<BarrierCode> after) {
        Set<BarrierCode> all = new LinkedHashSet<>(before);
        all.addAll(codes);
        if (fitting == 0) {
            all.addAll(after);
        }
        return new Barriers(List.copyOf(all), fitting, near, best);
    }

    /** Adds up pairs. */
    public static final class Sum {
        private final Map<BarrierCode, Integer> alone = new EnumMap<>(BarrierCode.class);
        private final Map<BarrierCode, Integer> all = new EnumMap<>(BarrierCode.class);
        private int fitting;
        private int near;
        private int best;

        /** A place of the ordinary list. */
        public void fits(int shown, boolean isNear) {
            fitting++;
            near += isNear ? 1 : 0;
            best = Math.max(best, shown);
        }

        /** @param codes what keeps the place out; at least one */
        public void stopped(Set<BarrierCode> codes) {
            codes.forEach(code -> all.merge(code, 1, Integer::sum));
            if (codes.size() == 1) {
                codes.forEach(code -> alone.merge(code, 1, Integer::sum));
            }
        }

        public Barriers barriers() {
            if (fitting > 0) {
                return new Barriers(List.of(BarrierCode.WAITING), fitting, near, best);
            }
            Set<BarrierCode> codes = all.isEmpty() ? EnumSet.of(BarrierCode.NO_EMPLOYER) : all.keySet();
            return new Barriers(
                    Arrays.stream(BarrierCode.values())
                            .filter(codes::contains)
                            .sorted(Comparator.comparingInt((BarrierCode code) -> -alone.getOrDefault(code, 0))
                                    .thenComparingInt(code -> -all.getOrDefault(code, 0)))
                            .toList(),
                    0,
                    0,
                    0);
        }
    }
}
