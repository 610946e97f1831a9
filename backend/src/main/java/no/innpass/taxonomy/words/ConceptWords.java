package no.innpass.taxonomy.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.innpass.taxonomy.words.NameIndex.Part;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Says which concepts typed words mean. A word means every concept with a name that holds it; words that say the same and parts of
 * compounds lead there too. Only where that finds nothing is the spelling mended, and at last the typed compound taken apart.
 * Immutable; calls may run at the same time.
 */
public final class ConceptWords {
    /** Shorter words have too many neighbours. */
    private static final int SHORTEST_MENDED = 5;
    /** From here on two letters may differ. */
    private static final int LONG = 8;

    private static final Pattern BLANKS = Pattern.compile("[\\s,;]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,}");

    private final List<ConceptName> names;
    private final NameIndex index;
    private final Analyzer stems = NorwegianText.stems();
    private final Analyzer plain = NorwegianText.plain();
    private final Analyzer synonyms = NorwegianText.synonyms(readSynonyms());
    private final Analyzer compounds;

    /** One name of a concept. */
    public record ConceptName(int number, String text, boolean norwegian) {}

    public ConceptWords(List<ConceptName> names) {
        this.names = List.copyOf(names);
        compounds = NorwegianText.parts(dictionary());
        index = new NameIndex(names.stream().map(ConceptName::text).toList(), compounds);
    }

    /** The words that compounds are made of: those that stand alone in a Norwegian name. */
    private CharArraySet dictionary() {
        CharArraySet words = new CharArraySet(1_000, false);
        names.stream()
                .filter(ConceptName::norwegian)
                .flatMap(name -> NorwegianText.tokens(plain, name.text()).stream())
                .filter(word -> LETTERS.matcher(word).matches())
                .forEach(words::add);
        return words;
    }

    private static SynonymMap readSynonyms() {
        try (InputStream file = Objects.requireNonNull(ConceptWords.class.getResourceAsStream("synonyms.txt"));
                Analyzer stems = NorwegianText.stems()) {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, stems);
            parser.parse(new InputStreamReader(file, StandardCharsets.UTF_8));
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The synonyms cannot be read", e);
        }
    }

    /** Each typed word that is more than a small one, in order. */
    public List<ReadWord> read(String text) {
        List<ReadWord> words = new ArrayList<>();
        for (String typed : BLANKS.split(text.strip())) {
            List<String> forms = NorwegianText.tokens(stems, typed);
            if (!forms.isEmpty()) {
                words.add(word(typed, forms));
            }
        }
        return words;
    }

    private ReadWord word(String typed, List<String> forms) {
        Map<Integer, WordHit> hits = new TreeMap<>();
        add(hits, all(Part.STEM, forms), How.NAMED);
        NorwegianText.tokens(synonyms, typed).forEach(form -> {
            add(hits, index.holding(Part.STEM, form), How.RELATED);
            add(hits, index.holding(Part.COMPOUND, form), How.RELATED);
        });
        if (!hits.isEmpty()) {
            return new ReadWord(typed, forms, List.of(), List.copyOf(hits.values()));
        }
        List<String> mended = mended(typed);
        for (String word : mended) {
            add(hits, index.holding(Part.PLAIN, word), How.SPELLING);
            add(hits, all(Part.STEM, NorwegianText.tokens(stems, word)), How.SPELLING);
        }
        if (hits.isEmpty()) {
            List<String> parts = NorwegianText.tokens(compounds, typed);
            add(hits, all(Part.COMPOUND, parts.subList(1, parts.size())), How.RELATED);
        }
        return new ReadWord(typed, forms, mended, List.copyOf(hits.values()));
    }

    private List<String> mended(String typed) {
        List<String> words = NorwegianText.tokens(plain, typed.toLowerCase(Locale.ROOT));
        if (words.size() != 1 || !LETTERS.matcher(words.getFirst()).matches()) {
            return List.of();
        }
        int length = words.getFirst().length();
        return length < SHORTEST_MENDED ? List.of() : index.like(words.getFirst(), length < LONG ? 1 : 2);
    }

    /** The names that hold all of these. */
    private BitSet all(Part part, List<String> words) {
        BitSet found = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            BitSet one = index.holding(part, words.get(i));
            if (i == 0) {
                found.or(one);
            } else {
                found.and(one);
            }
        }
        return found;
    }

    /** The nearest way to a concept stays. */
    private void add(Map<Integer, WordHit> hits, BitSet found, How how) {
        found.stream()
                .mapToObj(names::get)
                .forEach(name -> hits.merge(
                        name.number(),
                        new WordHit(name.number(), name.text(), how),
                        (one, other) -> one.how().compareTo(other.how()) <= 0 ? one : other));
    }
}
