package no.innpass.taxonomy.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text as it is compared for likeness: folded as in a search, but {@code æ} and {@code ä} as the {@code e} that a neighbouring language
 * writes ({@code sælger, säljare, selger}), and with the end that a shortened compound shares with the next one put back.
 */
final class HeardText {
    private static final Pattern AS_E = Pattern.compile("æ|ä|ae");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");
    private static final Set<String> AND = Set.of("og", "eller", "och", "samt", "and", "or");

    private HeardText() {}

    /** The words of a text, in order: {@code "Job- og virksomhedskonsulent"} is {@code jobkonsulent, og, virksomhedskonsulent}. */
    static List<String> words(String text) {
        List<String> raw = List.of(BETWEEN_WORDS.split(text));
        List<String> words = new ArrayList<>();
        for (int at = 0; at < raw.size(); at++) {
            String word = raw.get(at);
            words.addAll(folded(
                    word.endsWith("-") && word.length() > 1 ? word.replaceAll("-+$", "") + shared(raw, at) : word));
        }
        return words;
    }

    /** The words of a text as they stand. */
    static List<String> folded(String text) {
        String composed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return FoldedText.words(AS_E.matcher(composed).replaceAll("e"));
    }

    /** The role at the end of the compound that the shortened one leans on; empty where there is none. */
    private static String shared(List<String> raw, int at) {
        for (String next : raw.subList(at + 1, raw.size())) {
            if (!next.endsWith("-") && !AND.contains(next.toLowerCase(Locale.ROOT))) {
                return folded(next).stream().map(RoleWords::ending).reduce("", (first, last) -> last);
            }
        }
        return "";
    }
}
