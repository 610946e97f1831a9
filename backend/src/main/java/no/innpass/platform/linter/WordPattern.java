package no.innpass.platform.linter;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may stand at one place of a phrase: {@code a|b} one of these, {@code word/n} with any ending, {@code word~}, {@code ~word} and
 * {@code ~word~} open to compounds, {@code @set} a word of a named set, {@code @number} digits, {@code @age} 15 to 79, {@code _} any word.
 */
final class WordPattern {
    /** Longer words are looked at up to here: no work is that long, and the time stays bounded. */
    static final int LONGEST = 64;

    private final Set<String> exact = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> infixes = new HashSet<>();
    private boolean number;
    private boolean age;
    private boolean any;

    static WordPattern of(String written, Map<String, WordPattern> sets) {
        WordPattern pattern = new WordPattern();
        for (String part : written.split("\\|", -1)) {
            pattern.add(part, sets);
        }
        return pattern;
    }

    private void add(String part, Map<String, WordPattern> sets) {
        switch (part) {
            case "_" -> any = true;
            case "@number" -> number = true;
            case "@age" -> age = true;
            case "" -> throw new IllegalStateException("An empty word in a pattern");
            default -> addWord(part, sets);
        }
    }

    private void addWord(String part, Map<String, WordPattern> sets) {
        if (part.startsWith("@")) {
            WordPattern set = sets.get(part.substring(1));
            if (set == null) {
                throw new IllegalStateException("No such set: " + part);
            }
            exact.addAll(set.exact);
            prefixes.addAll(set.prefixes);
            suffixes.addAll(set.suffixes);
            infixes.addAll(set.infixes);
            return;
        }
        boolean before = part.startsWith("~");
        boolean after = part.endsWith("~");
        List<String> forms = Endings.forms(part.replace("~", ""));
        Set<String> kind = before && after ? infixes : before ? suffixes : after ? prefixes : exact;
        forms.stream().map(Tokens::fold).forEach(kind::add);
    }

    boolean matches(Token token) {
        String form = token.form();
        return any
                || exact.contains(form)
                || (number && token.isNumber())
                || (age && isAge(token))
                || prefixes.stream().anyMatch(form::startsWith)
                || suffixes.stream().anyMatch(form::endsWith)
                || infixes.stream().anyMatch(form::contains);
    }

    static boolean isAge(Token token) {
        return token.isNumber()
                && token.form().length() == 2
                && token.form().compareTo("15") >= 0
                && token.form().compareTo("79") <= 0;
    }

    Set<String> exact() {
        return exact;
    }

    Set<String> prefixes() {
        return prefixes;
    }

    Set<String> suffixes() {
        return suffixes;
    }

    Set<String> infixes() {
        return infixes;
    }

    boolean takesNumbers() {
        return number || age;
    }

    /** A phrase cannot begin with any word at all: it would have to be tried everywhere. */
    boolean isOpen() {
        return any;
    }
}
