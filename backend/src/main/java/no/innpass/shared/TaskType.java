package no.innpass.shared;

/** Kind of a task in a need (PLC-04). */
public enum TaskType {
    ORDINARY,
    ADAPTED,
    TRAINING,
    EXTRA,
    OTHER
}
