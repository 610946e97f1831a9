package no.innpass.taxonomy.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Chains of Lucene's filters. The light stemmer of bokmål and nynorsk, since the strong one parts {@code sveiser} from {@code sveisere};
 * letters are folded before it, so that {@code kafé} and {@code kafe} have one stem.
 */
final class NorwegianText {
    /** Flags of Lucene's stemmer, which it does not show. */
    private static final int BOKMAAL = 1;

    private static final int NYNORSK = 2;
    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 24;
    private static final StemmerOverrideMap OVERRIDES = overrides();

    private NorwegianText() {}

    /** Lower case, with one form of each letter. */
    static Analyzer plain() {
        return chain(words -> words);
    }

    static Analyzer stems() {
        return chain(NorwegianText::stemmed);
    }

    /** The stems of a word, and of what is said for it. */
    static Analyzer synonyms(SynonymMap map) {
        return chain(words -> new SynonymGraphFilter(stemmed(words), map, true));
    }

    /** The stems of words, and of the words of the dictionary that stand in them. @param dictionary in the form of {@link #plain} */
    static Analyzer parts(CharArraySet dictionary) {
        return chain(words -> stemmed(new DictionaryCompoundWordTokenFilter(
                words, dictionary, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true)));
    }

    private static TokenStream stemmed(TokenStream words) {
        return new NorwegianLightStemFilter(
                new StemmerOverrideFilter(new StopFilter(words, NorwegianAnalyzer.getDefaultStopSet()), OVERRIDES),
                BOKMAAL | NYNORSK);
    }

    /** Where the stemmer would make one word of two: {@code lager} (a store) and {@code lage} (to make). */
    private static StemmerOverrideMap overrides() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NorwegianText.class.getResourceAsStream("stems.txt")),
                StandardCharsets.UTF_8))) {
            StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
            file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(pair -> map.add(pair[0], pair[1]));
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer chain(UnaryOperator<TokenStream> last) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream folded = new ASCIIFoldingFilter(new ScandinavianFoldingFilter(new LowerCaseFilter(words)));
                return new TokenStreamComponents(words, last.apply(folded));
            }
        };
    }

    /** The tokens of a text, in order. */
    static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
