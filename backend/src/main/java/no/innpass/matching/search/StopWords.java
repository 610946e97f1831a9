package no.innpass.matching.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.innpass.platform.linter.Category;
import no.innpass.platform.linter.LanguageHit;
import no.innpass.platform.linter.LanguageLinter;

/**
 * Words that nobody is searched by (HR-1, MAT-22): what the language linter finds in a text, and names of countries. A search that holds
 * one finds nothing and says why.
 */
@Singleton
public class StopWords {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final LanguageLinter linter;
    private final Map<String, String> countries = countries();

    StopWords(LanguageLinter linter) {
        this.linter = linter;
    }

    /** Names in bokmål, nynorsk and English, in small letters; those of one word, which is what a query is read by. */
    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (String language : List.of("nb", "nn", "en")) {
                String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.of(language));
                names.put(name.toLowerCase(Locale.ROOT), name);
            }
        }
        return names;
    }

    /** In the order of the text; empty where everything may be searched by. */
    public List<StoppedWordView> in(String query) {
        List<StoppedWordView> stopped = new ArrayList<>();
        for (LanguageHit hit : linter.check(query)) {
            stopped.add(new StoppedWordView(hit.word(), hit.category()));
        }
        String text = " " + NO_LETTER.matcher(query.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        if (stopped.isEmpty()) {
            countries.forEach((folded, name) -> {
                if (text.contains(" " + folded + " ")) {
                    stopped.add(new StoppedWordView(name, Category.GROUP));
                }
            });
        }
        return stopped;
    }
}
