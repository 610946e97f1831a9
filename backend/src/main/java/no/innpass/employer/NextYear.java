package no.innpass.employer;

/** What a workplace plans for the next year (EMP-13). */
public enum NextYear {
    MORE_PEOPLE,
    AS_NOW,
    FEWER_PEOPLE
}
