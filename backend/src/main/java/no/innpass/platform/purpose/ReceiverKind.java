package no.innpass.platform.purpose;

/** Who gets to see the data of a purpose. */
public enum ReceiverKind {
    OFFICE_STAFF,
    OFFICE_ADVISERS,
    STAFF_ELSEWHERE,
    STAFF_FOR_FIRMS,
    EMPLOYERS,
    ONE_EMPLOYER,
    THE_PARTIES,
    AUDITORS,
    RESEARCHERS,
    READERS,
    THE_CANDIDATE,
    NOBODY
}
