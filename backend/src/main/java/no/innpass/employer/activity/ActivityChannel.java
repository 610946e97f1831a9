package no.innpass.employer.activity;

/** How a contact with an employer is held. */
public enum ActivityChannel {
    VISIT,
    PHONE,
    VIDEO,
    EMAIL,
    SMS
}
