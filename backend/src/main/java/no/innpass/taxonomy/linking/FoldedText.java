package no.innpass.taxonomy.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared in a search: what two people type differently and mean alike becomes the same. */
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String PAIRS = "aa ae ao oe oo";

    private FoldedText() {}

    /**
     * Lower case, accents off, {@code æ å ä ae aa ao} to {@code a}, {@code ø ö oe oo} to {@code o} (the folding of Lucene's
     * Scandinavian filter). A prefix of a text folds to a prefix of the folded text.
     */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('ø', 'o').replace('æ', 'a');
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            folded.append(plain.charAt(i));
            if (i + 1 < plain.length() && PAIRS.contains(plain.substring(i, i + 2))) {
                i++;
            }
        }
        return folded.toString();
    }

    /** The folded words of a text, in order; letters and digits make words, all else parts them. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text)) {
            if (!word.isEmpty()) {
                words.add(fold(word));
            }
        }
        return words;
    }
}
