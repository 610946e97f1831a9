package no.innpass.employer;

/** Ordinary employees in four bands. Never a ranking weight (EMP-01); the database derives the same by {@code size_band}. */
public enum SizeBand {
    S1_4,
    S5_19,
    S20_49,
    S50_PLUS;

    /** The band of a number of employees; an owner alone, without employees, is in the lowest one. */
    public static SizeBand of(int employees) {
        if (employees < 5) {
            return S1_4;
        }
        if (employees < 20) {
            return S5_19;
        }
        return employees < 50 ? S20_49 : S50_PLUS;
    }
}
