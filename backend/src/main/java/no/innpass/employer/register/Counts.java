package no.innpass.employer.register;

/**
 * What a part of an import has done.
 *
 * @param kept lines that tell something else than people here have said, whose word stands
 * @param closed newly closed, bankrupt or gone
 * @param passedOver closed units that nobody here knows
 * @param refused lines that could not be brought in
 */
record Counts(long records, long added, long changed, long kept, long closed, long passedOver, long refused) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    Counts plus(Counts more) {
        return new Counts(
                records + more.records,
                added + more.added,
                changed + more.changed,
                kept + more.kept,
                closed + more.closed,
                passedOver + more.passedOver,
                refused + more.refused);
    }
}
