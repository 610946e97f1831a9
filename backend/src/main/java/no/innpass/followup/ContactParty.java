package no.innpass.followup;

/** With whom a follow-up contact is (FUP-08). A contact with BOTH stands in the candidate's and in the employer's track. */
public enum ContactParty {
    CANDIDATE,
    EMPLOYER,
    BOTH,
    PROVIDER;

    /** True when a contact with this party is one with the other party too. */
    public boolean includes(ContactParty other) {
        return this == other || (this == BOTH && (other == CANDIDATE || other == EMPLOYER));
    }

    /** True when somebody would be talked to in both: on one day one of the two is enough (FUP-T1). */
    public boolean overlaps(ContactParty other) {
        return includes(other) || other.includes(this);
    }
}
