package no.innpass.followup;

/** Why a contact took place (FUP-08). */
public enum ContactTrigger {
    ROUTINE,
    NEED,
    EMPLOYER_ASKED,
    CANDIDATE_ASKED,
    PROVIDER_ASKED
}
