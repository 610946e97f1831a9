package no.innpass.matching.search;

/** How the hits of a search are ordered; the page says it in words. */
public enum SearchOrder {
    /** Most words named outright first, then the newest. */
    WORDS_THEN_NEWEST,
    NEWEST,
    /** Most words named outright first, then by lot. */
    WORDS_THEN_LOT,
    /** By lot, drawn anew for each question: a search puts nobody before anybody (HR-1). */
    LOT
}
