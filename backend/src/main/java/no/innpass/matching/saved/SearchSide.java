package no.innpass.matching.saved;

/** What is searched in. */
public enum SearchSide {
    PLACES,
    CANDIDATES,
    WORKPLACES
}
