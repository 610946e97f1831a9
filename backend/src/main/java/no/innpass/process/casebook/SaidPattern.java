package no.innpass.process.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a statement must be, as a cell of {@code casebook-codes.tsv} writes it: {@code where[.about] CODE [name=value] [name>=number]}. A
 * code or value may be several, parted by {@code |}; {@code *} is any, {@code @word} the names of a credential.
 */
record SaidPattern(String where, String about, String code, List<Word> words) {

    /** A word that a statement must have. @param atLeast a number is compared, not a text */
    record Word(String name, String value, boolean atLeast) {}

    /** @param labels the names of a credential, parted by {@code |} */
    static SaidPattern parse(String text, UnaryOperator<String> labels) {
        String[] parts = text.strip().split(" +");
        if (parts.length < 2) {
            throw new IllegalArgumentException("no pattern of casebook-codes.tsv: " + text);
        }
        String[] place = parts[0].split("\\.", 2);
        List<Word> words = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            boolean atLeast = parts[i].contains(">=");
            String[] sides = parts[i].split(atLeast ? ">=" : "=", 2);
            String value = sides[1].startsWith("@") ? labels.apply(sides[1].substring(1)) : sides[1];
            words.add(new Word(sides[0], value, atLeast));
        }
        return new SaidPattern(place[0], place.length > 1 ? place[1] : "", parts[1], List.copyOf(words));
    }

    boolean fits(Statement statement) {
        return statement.where().equals(where)
                && (about.isEmpty() || oneOf(about, statement.about()))
                && oneOf(code, statement.code())
                && words.stream().allMatch(word -> fits(word, statement.params()));
    }

    private static boolean fits(Word word, Map<String, String> params) {
        String has = params.getOrDefault(word.name(), "");
        if (!word.atLeast()) {
            return oneOf(word.value(), has);
        }
        return has.matches("-?\\d+") && Integer.parseInt(has) >= Integer.parseInt(word.value());
    }

    private static boolean oneOf(String wanted, String has) {
        return wanted.equals("*") || List.of(wanted.split("\\|")).contains(has);
    }
}
