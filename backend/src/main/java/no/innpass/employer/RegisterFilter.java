package no.innpass.employer;

/** Workplaces by what the organisation register says of them. */
public enum RegisterFilter {
    /** It brought them in, nobody owns them and nobody has spoken with them. */
    PROSPECT("r.brought and r.closed_on is null and w.owner_id is null and " + RegisterFilter.NOBODY_HAS_SPOKEN),
    CLOSED("r.closed_on is not null");

    private static final String NOBODY_HAS_SPOKEN =
            "not exists (select from employer_activity a where a.workplace_id = w.id and a.state = 'HELD')";

    private final String condition;

    RegisterFilter(String condition) {
        this.condition = condition;
    }

    /** Over {@code workplace w left join workplace_register r}; null where the register has not been read. */
    String condition() {
        return condition;
    }
}
