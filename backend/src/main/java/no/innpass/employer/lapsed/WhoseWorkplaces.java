package no.innpass.employer.lapsed;

/** Whose workplaces a list holds. */
enum WhoseWorkplaces {
    /** Those that the reader cares for today: as owner, deputy, or for a colleague who is away. */
    MINE,
    /** Those whose owner is of the reader's office or provider. */
    OFFICE,
    ALL
}
