package no.innpass.platform.purpose;

/** Kinds of personal data, as the notice names them. */
public enum DataKind {
    NAME_AND_CONTACT,
    RESOURCES,
    WISHES_AND_TIMES,
    NEEDS_AT_WORK,
    CONSENTS,
    CARD,
    PRESENTATION,
    AGREEMENT,
    CONTACTS,
    FIRM_PEOPLE,
    LOGIN,
    LOOKS,
    REFUSED_TEXT,
    CASES_WITHOUT_NAMES,
    FIGURES
}
