package no.innpass.matching.search;

/** What a search can be narrowed by. Nothing of HR-1 is among it. */
public enum FacetCode {
    TAG,
    CERTIFICATE,
    SPEAKING,
    LISTENING,
    READING,
    WRITING,
    REGION,
    COUNTY,
    HOURS,
    PURPOSE,
    LIGHT,
    SUMMER,
    LANGUAGE_SUPPORT
}
