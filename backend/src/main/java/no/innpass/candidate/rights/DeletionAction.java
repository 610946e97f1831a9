package no.innpass.candidate.rights;

/** What may be done with a request to be deleted. */
enum DeletionAction {
    ASK,
    GRANT,
    REFUSE,
    TAKE_BACK
}
