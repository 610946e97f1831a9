package no.innpass.placement.choice;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What is refused of first placements. Texts: {@code i18n/placement_*.properties}. */
sealed interface FirstPlacementProblem extends Problem {

    @Override
    default String room() {
        return "placement";
    }

    /** What is asked for where nobody has been placed before and the office has filled no checklist: either fill it, or say why not. */
    FieldProblem REASON = new FieldProblem("/firstPlacementReason", "CHECKLIST_OR_REASON");

    /** Nothing but the reason is missing. */
    record ReasonNeeded() implements FirstPlacementProblem {
        @Override
        public String code() {
            return "FIRST_PLACEMENT_REASON";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(REASON);
        }
    }
}
