package no.innpass.taxonomy.words;

import java.util.List;

/**
 * One typed word and the concepts it means.
 *
 * @param typed as it was typed
 * @param stems what it is compared by; never empty
 * @param read the words that were looked for in its place where its spelling was mended, else empty
 * @param hits each concept once, in the order of the numbers; none for a word that no name holds
 */
public record ReadWord(String typed, List<String> stems, List<String> read, List<WordHit> hits) {
    public ReadWord {
        stems = List.copyOf(stems);
        read = List.copyOf(read);
        hits = List.copyOf(hits);
    }
}
