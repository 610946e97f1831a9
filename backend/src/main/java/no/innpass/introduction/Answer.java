package no.innpass.introduction;

/** What a candidate may answer: yes, no, or "Spør først". */
public enum Answer {
    YES,
    NO,
    ASK_FIRST
}
