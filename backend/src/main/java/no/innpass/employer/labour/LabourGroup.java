package no.innpass.employer.labour;

/** Figures that are read together. */
public enum LabourGroup {
    /** How old those are who work there, in one year. */
    WORKERS,
    /** How many were missing and how many were looking for work, in one year. */
    SHORTAGE,
    /** How many there will be and how many will be needed, year by year from this one on. */
    OUTLOOK
}
