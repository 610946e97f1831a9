package no.innpass.platform.linter;

/** What follows from a finding: the text is not taken, or the writer is told. */
public enum Severity {
    BLOCK,
    WARN
}
