package no.innpass.platform.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words that follow one another in one sentence; {@code ..} lets up to {@value #GAP} other words stand between two of them,
 * {@code ...} up to {@value #WIDE_GAP}.
 */
final class Phrase {
    private static final int GAP = 3;
    private static final int WIDE_GAP = 8;

    private record Step(WordPattern word, int gapBefore) {}

    private final List<Step> steps;

    private Phrase(List<Step> steps) {
        this.steps = steps;
    }

    static Phrase of(String written, Map<String, WordPattern> sets) {
        List<Step> steps = new ArrayList<>();
        int gap = 0;
        for (String word : written.strip().split(" +")) {
            if (word.equals("..") || word.equals("...")) {
                gap = word.length() == 2 ? GAP : WIDE_GAP;
            } else {
                steps.add(new Step(WordPattern.of(word, sets), gap));
                gap = 0;
            }
        }
        if (gap > 0 || steps.isEmpty() || steps.getFirst().word().isOpen()) {
            throw new IllegalStateException("A phrase begins and ends with a word: " + written);
        }
        return new Phrase(List.copyOf(steps));
    }

    WordPattern first() {
        return steps.getFirst().word();
    }

    /** Index after the last word when the phrase begins at this token, which its first word is known to match; else -1. The shortest way. */
    int end(List<Token> tokens, int start) {
        return end(tokens, start + 1, 1, tokens.get(start).sentence());
    }

    private int end(List<Token> tokens, int from, int step, int sentence) {
        if (step == steps.size()) {
            return from;
        }
        Step next = steps.get(step);
        int last = Math.min(tokens.size() - 1, from + next.gapBefore());
        for (int at = from; at <= last && tokens.get(at).sentence() == sentence; at++) {
            if (next.word().matches(tokens.get(at))) {
                int end = end(tokens, at + 1, step + 1, sentence);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }
}
