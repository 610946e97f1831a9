package no.innpass.introduction;

/** Against what a pair is brought together (MAT-34). Gates of law are none of these: nobody can pass them. */
public enum OverrideKind {
    /** A choice outside the first ten of the ranked list: the adviser's own, with a reason. */
    LOWER_CHOICE,
    /** The cap of the workplace: the leader's alone (PRI-03). */
    CAP
}
