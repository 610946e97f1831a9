package no.innpass.platform.linter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Cuts a text into words in one pass: letters, digits and the marks on them; everything else stands between words. */
final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isInWord(point)) {
                at = word(at);
            } else {
                endSentence(point, at);
                at += Character.charCount(point);
            }
        }
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && isInWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        String form = fold(text.substring(start, end));
        if (!form.isEmpty()) {
            tokens.add(new Token(form, start, end, sentence));
        }
        return end;
    }

    /** A full stop inside "3.5" or "f.eks" ends nothing. */
    private void endSentence(int point, int at) {
        boolean stop = point == '.' || point == '!' || point == '?' || point == ';';
        boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        if (point == '\n' || (stop && last)) {
            sentence++;
        }
    }

    private static boolean isInWord(int point) {
        return Character.isLetterOrDigit(point) || isMark(point) || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The words of a phrase in their folded form, with one blank between. */
    static String foldAll(String phrase) {
        return of(phrase).stream().map(Token::form).collect(Collectors.joining(" "));
    }

    /** The same for any way of writing a letter: composed or not, wide, with a soft hyphen or an invisible joiner inside. */
    static String fold(String word) {
        StringBuilder seen = new StringBuilder(word.length());
        word.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(seen::appendCodePoint);
        String composed = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        return Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
