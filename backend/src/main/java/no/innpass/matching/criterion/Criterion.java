package no.innpass.matching.criterion;

/** The thirteen criteria (MAT-07), in the order in which they are listed everywhere. */
public enum Criterion {
    TASK_SKILL(Part.NEED_FIT),
    FORMAL(Part.NEED_FIT),
    LANGUAGE(Part.NEED_FIT),
    CAPABILITY(Part.NEED_FIT),
    COHERENCE(Part.NEED_FIT),
    WISH(Part.WISH_FIT),
    ENVIRONMENT(Part.WISH_FIT),
    PURPOSE(Part.WISH_FIT),
    HOURS(Part.WISH_FIT),
    TRAVEL(Part.WISH_FIT),
    HIRE(Part.PROSPECT),
    SUPPORT(Part.PROSPECT),
    OPENNESS(Part.PROSPECT);

    /** The three parts that are shown with their own sums. */
    public enum Part {
        NEED_FIT,
        WISH_FIT,
        PROSPECT
    }

    private final Part part;

    Criterion(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
