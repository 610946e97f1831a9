package no.innpass.shared;

/** What a demand is asked for (PLC-05): the placement itself, or a contract after it. */
public enum DemandTag {
    PLACEMENT,
    EXTRA_SHIFT,
    TEMPORARY,
    PERMANENT
}
