package no.innpass.employer.plan;

/** How far a target has come in the days of the plan; one may have come to several. */
public enum TargetStep {
    NOT_CONTACTED("not " + PlanSql.CONTACTED),
    CONTACTED(PlanSql.CONTACTED),
    VISITED(PlanSql.VISITED),
    PLACE_OUT(PlanSql.PLACE_OUT),
    HOSTING(PlanSql.HOSTING),
    HIRED(PlanSql.HIRED);

    private final String condition;

    TargetStep(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
