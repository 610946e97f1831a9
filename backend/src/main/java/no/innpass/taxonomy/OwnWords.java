package no.innpass.taxonomy;

import java.util.Map;

/**
 * Words that an installation brings along: each becomes a concept of its own, next to nothing, unless it already stands for one. Asked
 * once, before the snapshot of {@link Concepts} is taken.
 */
public interface OwnWords {
    /** Slugs such as {@code fold_towels}, each with its kind. */
    Map<String, ConceptKind> words();
}
