package no.innpass.employer.agreement;

/** What an agreement with an employer is (EMP-16). */
public enum AgreementKind {
    /** Working together, with goals. */
    COOPERATION,
    /** The employer means to, and binds itself to nothing. */
    INTENTION,
    /** So many places a year, if asked. */
    STANDING_COMMITMENT,
    /** At most so many people of one provider in the period. */
    INTAKE;

    boolean needsNumber() {
        return this == STANDING_COMMITMENT || this == INTAKE;
    }
}
