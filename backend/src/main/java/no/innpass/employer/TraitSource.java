package no.innpass.employer;

/** Who says what a workplace is like inside (EMP-12): the workplace itself, somebody on a visit, somebody who worked along for a while. */
public enum TraitSource {
    SELF,
    VISIT,
    HOSPITERING
}
