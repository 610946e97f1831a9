package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Deals shares out exactly, so that 1,000 rows have the printed shares and not shares that happen to lie near them. */
final class Quota {
    private Quota() {}

    /**
     * {@code count} values in shuffled order, each as often as its share says: largest remainder, ties to the earlier value.
     *
     * @param shares any scale; they need not sum to 100
     */
    static <T> List<T> deal(Map<T, Double> shares, int count, Chance chance) {
        double total = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        record Part<T>(T value, double exact) {
            double remainder() {
                return exact - Math.floor(exact);
            }
        }
        List<Part<T>> parts = shares.entrySet().stream()
                .map(entry -> new Part<>(entry.getKey(), entry.getValue() * count / total))
                .toList();
        List<T> dealt = new ArrayList<>();
        parts.forEach(part -> dealt.addAll(java.util.Collections.nCopies((int) part.exact(), part.value())));
        parts.stream()
                .sorted(Comparator.comparingDouble((Part<T> part) -> -part.remainder()))
                .limit(count - dealt.size())
                .forEach(part -> dealt.add(part.value()));
        return chance.shuffled(dealt);
    }

    /** {@code count} yes or no, of which the percentage is yes, rounded half up. */
    static List<Boolean> yes(double percent, int count, Chance chance) {
        int yes = (int) Math.floor(percent * count / 100 + 0.5);
        List<Boolean> dealt = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dealt.add(i < yes);
        }
        return chance.shuffled(dealt);
    }
}
