package no.innpass.oversight.finding;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** Refusals of the register. Texts: {@code i18n/oversight_*.properties}. */
enum FindingProblem implements Problem {
    /** Only a leader of the office can answer for it. */
    NOT_A_LEADER("/responsibleId"),
    /** The day has gone by. */
    DAY_PAST("/dueOn");

    private final String pointer;

    FindingProblem(String pointer) {
        this.pointer = pointer;
    }

    @Override
    public String room() {
        return "oversight";
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<FieldProblem> fields() {
        return List.of(new FieldProblem(pointer, name()));
    }
}
