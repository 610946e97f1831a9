package no.innpass.introduction;

/** From which side an introduction began (MAT-03). */
public enum MatchMode {
    USER_FIRST,
    PLACE_FIRST
}
