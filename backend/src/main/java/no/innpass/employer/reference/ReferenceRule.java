package no.innpass.employer.reference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The criteria with the numbers of a day. Pure.
 *
 * @param hired least hires in the window; @param completed least periods that have ended in it; @param spokenMonths how long ago somebody may have spoken with them last
 */
record ReferenceRule(int windowMonths, int hired, int completed, int spokenMonths, int noticeDays) {

    /** What is not met, in the order of the criteria. More hires, more periods or a later contact never add to it. */
    Set<ReferenceCriterion> unmet(ReferenceFacts facts, LocalDate today) {
        Set<ReferenceCriterion> unmet = EnumSet.noneOf(ReferenceCriterion.class);
        if (facts.hired() < hired) {
            unmet.add(ReferenceCriterion.HIRED);
        }
        if (facts.completed() < completed) {
            unmet.add(ReferenceCriterion.COMPLETED);
        }
        if (facts.spokenOn() == null || facts.spokenOn().isBefore(today.minusMonths(spokenMonths))) {
            unmet.add(ReferenceCriterion.SPOKEN_WITH);
        }
        if (facts.blocked()) {
            unmet.add(ReferenceCriterion.NOT_BLOCKED);
        }
        if (facts.capPassed()) {
            unmet.add(ReferenceCriterion.CAP_KEPT);
        }
        return unmet;
    }

    /** The first day of the window. */
    LocalDate since(LocalDate today) {
        return today.minusMonths(windowMonths).plusDays(1);
    }
}
