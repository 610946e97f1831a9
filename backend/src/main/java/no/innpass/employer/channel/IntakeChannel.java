package no.innpass.employer.channel;

/** The way in which a workplace takes applications (INT-10). */
public enum IntakeChannel {
    /** One comes by, and asks for the person whom the workplace names. */
    IN_PERSON,
    /** In writing, handed in at the reception. */
    WRITTEN_RECEPTION,
    /** Nobody is taken but through a provider of measures. */
    ONLY_PROVIDER,
    /** Nobody is taken but through NAV. */
    ONLY_NAV,
    /** An application in Innpass is welcome. */
    ONLINE,
    /** An application in Innpass is welcome, and who is taken is drawn. */
    DRAW;

    /** A candidate may apply here in Innpass without being asked first. */
    public boolean takesOwnApplications() {
        return this == ONLINE || this == DRAW;
    }
}
