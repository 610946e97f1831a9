package no.innpass.oversight.finding;

/** How serious a finding is, in the words of the Office of the Auditor General; most serious first. */
public enum FindingSeverity {
    VERY_SERIOUS,
    SERIOUS,
    STRONGLY_CENSURABLE,
    CENSURABLE
}
