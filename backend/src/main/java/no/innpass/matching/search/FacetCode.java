package no.innpass.matching.search;

/** What a search can be narrowed by. Nothing of HR-1 is among it. The light (EMP-07) has its place here when it exists. */
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
    SUMMER,
    LANGUAGE_SUPPORT
}
