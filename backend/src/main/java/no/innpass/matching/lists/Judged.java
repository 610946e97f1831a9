package no.innpass.matching.lists;

import no.innpass.matching.Explanation;

/**
 * A pair as the database has it now, without what a row shows beside.
 *
 * @param functions the caller may know the candidate's functional facts (PRI-07)
 */
record Judged(Explanation explanation, boolean functions) {}
