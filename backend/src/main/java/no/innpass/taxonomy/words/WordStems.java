package no.innpass.taxonomy.words;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** What the words of a text are compared by. */
public final class WordStems {
    private static final Analyzer STEMS = NorwegianText.stems();

    private WordStems() {}

    /** In the order of the text; none for a text of small words only. */
    public static List<String> of(String text) {
        return NorwegianText.tokens(STEMS, text);
    }

    /** A stem as a number that is not negative, so that an index can hold it without the word. Two stems rarely share one. */
    public static long number(String stem) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x100000001b3L;
        }
        return hash >>> 1;
    }
}
