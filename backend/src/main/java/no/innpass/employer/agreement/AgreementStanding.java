package no.innpass.employer.agreement;

/** Where an agreement stands today. */
public enum AgreementStanding {
    UPCOMING,
    IN_FORCE,
    OVER
}
