package no.innpass.platform.linter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds wishes for or against a group in free text, bokmål and English: gender, age, origin, religion, health, family (HR-10, PLC-15).
 *
 * <p>A wish is a word that limits ("bare", "not", "prefer") at most {@value #REACH} words from a word for a group in the same
 * sentence, "not from" a country, an age limit with a number of years, or a phrase of the list. A word for a language is no group: "bare norsk på
 * jobben" is clean, "only Norwegian girls" is not. It errs towards asking the writer to put it differently. Thread-safe.
 */
@Singleton
public final class GroupWishes {
    private static final int REACH = 4;
    private static final Set<String> NOT =
            Set.of("ikke", "ingen", "aldri", "unntatt", "not", "nobody", "none", "never", "except", "one");
    private static final Set<String> FROM = Set.of("fra", "from");
    private static final Pattern SENTENCE = Pattern.compile("[.!?;\\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    /** 15 to 79 with no unit after it that makes it something else than years. */
    private static final Pattern AGE = Pattern.compile("\\b(?:under|over|yngre enn|eldre enn|younger than|older than|"
            + "maks|max|maximum|below|above|fylt|between|mellom)\\s+(?:1[5-9]|[2-7]\\d)\\b"
            + "(?!\\s*(?:[-–]\\s*)?(?:kg|kilo|gram|min|tim|hour|%|prosent|per cent|percent|grad|degree|cm|mm|m\\b|meter|metre|km|"
            + "kr|nok|dag|day|uke|week|måned|month|ansatt|employee|person|people|menneske|kunde|customer|gjest|guest|"
            + "stk|sider|page|rom|room|barn|child|kolli|pall|box|gang|time|liter|litre|og|and|to|til|[-–]\\s*\\d))");
    /** "mellom 20 og 30 år", "between 20 and 30": a span that no unit but years follows. */
    private static final Pattern SPAN = Pattern.compile(
            "\\b(?:mellom|between)\\s+(?:1[5-9]|[2-7]\\d)\\s+(?:og|and)\\s+[2-7]\\d\\s*(?:år|years?)\\b");

    private final GroupWords words = GroupWords.read("/linter/group-wishes.tsv");

    /** The words that make the first wish; empty when the text is clean. */
    public Optional<String> find(String text) {
        for (String sentence : SENTENCE.split(text.toLowerCase(Locale.ROOT))) {
            Optional<String> found =
                    first(AGE, sentence).or(() -> first(SPAN, sentence)).or(() -> pair(tokens(sentence)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> pair(List<String> tokens) {
        String joined = " " + String.join(" ", tokens) + " ";
        Optional<String> phrase = words.phraseIn(joined);
        if (phrase.isPresent()) {
            return phrase;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (words.isCountry(tokens.get(i)) && i > 1 && isNotFrom(tokens, i)) {
                return Optional.of(String.join(" ", tokens.subList(i - 2, i + 1)));
            }
            Optional<String> limited = words.isGroup(tokens.get(i)) ? limited(tokens, i) : Optional.empty();
            if (limited.isPresent()) {
                return limited;
            }
        }
        return Optional.empty();
    }

    private static boolean isNotFrom(List<String> tokens, int country) {
        return FROM.contains(tokens.get(country - 1)) && NOT.contains(tokens.get(country - 2));
    }

    private Optional<String> limited(List<String> tokens, int group) {
        int first = Math.max(0, group - REACH);
        int last = Math.min(tokens.size() - 1, group + REACH);
        for (int limit = first; limit <= last; limit++) {
            if (limit != group && words.isLimit(tokens.get(limit))) {
                return Optional.of(
                        String.join(" ", tokens.subList(Math.min(group, limit), Math.max(group, limit) + 1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static List<String> tokens(String sentence) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
