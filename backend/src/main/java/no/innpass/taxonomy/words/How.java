package no.innpass.taxonomy.words;

/** How a typed word led to a concept; the nearest first. */
public enum How {
    /** The word, or a form of it, stands in a name of the concept. */
    NAMED,
    /** A word that says the same, or a part of a compound. */
    RELATED,
    /** A word that is spelt nearly so. */
    SPELLING
}
