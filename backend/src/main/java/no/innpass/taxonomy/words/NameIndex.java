package no.innpass.taxonomy.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Which names hold a word: one segment in memory, a name's document number is its place in the list. Safe for several threads. */
final class NameIndex {
    enum Part {
        PLAIN,
        STEM,
        COMPOUND
    }

    private final @Nullable LeafReader reader;

    /** @param compounds takes words apart */
    NameIndex(List<String> names, Analyzer compounds) {
        try (Analyzer plain = NorwegianText.plain();
                Analyzer stems = NorwegianText.stems();
                IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig())) {
            for (String name : names) {
                Document document = new Document();
                add(document, Part.PLAIN, NorwegianText.tokens(plain, name));
                add(document, Part.STEM, NorwegianText.tokens(stems, name));
                add(document, Part.COMPOUND, NorwegianText.tokens(compounds, name));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            DirectoryReader all = DirectoryReader.open(writer);
            reader = all.leaves().isEmpty() ? null : all.leaves().getFirst().reader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Document document, Part part, List<String> words) {
        words.stream().distinct().forEach(word -> document.add(new StringField(part.name(), word, Field.Store.NO)));
    }

    /** The names that hold the word in this part. */
    BitSet holding(Part part, String word) {
        BitSet found = new BitSet();
        try {
            @Nullable PostingsEnum names =
                    reader == null ? null : reader.postings(new Term(part.name(), word), PostingsEnum.NONE);
            while (names != null && names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                found.set(names.docID());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /**
     * Words of the names that are spelt nearly so, the nearest only, by the alphabet. The first letter is taken as right; two that have
     * changed places are one change.
     *
     * @param edits how many letters may differ, 1 or 2
     */
    List<String> like(String word, int edits) {
        List<String> nearest = new ArrayList<>();
        try {
            @Nullable Terms terms = reader == null ? null : reader.terms(Part.PLAIN.name());
            if (terms == null) {
                return nearest;
            }
            FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(Part.PLAIN.name(), word), edits, 1, true);
            BoostAttribute likeness = near.attributes().addAttribute(BoostAttribute.class);
            float best = 0;
            for (@Nullable BytesRef term = near.next(); term != null; term = near.next()) {
                float like = likeness.getBoost();
                if (like > best) {
                    best = like;
                    nearest.clear();
                }
                if (like == best) {
                    nearest.add(term.utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nearest;
    }
}
