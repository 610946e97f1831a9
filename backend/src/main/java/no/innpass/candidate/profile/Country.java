package no.innpass.candidate.profile;

/** Where education or work took place; which country is not recorded. */
public enum Country {
    HOME,
    NORWAY
}
