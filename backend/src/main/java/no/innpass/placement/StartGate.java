package no.innpass.placement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What must hold before anybody begins (AGR-02), in the order of the agreement page. */
public enum StartGate {
    NAV_APPROVAL(""),
    ACCEPTANCES(""),
    TRAINING_PLAN("/trainingItems"),
    GOALS("/goals"),
    SUPERVISOR("/supervisorName"),
    INSURANCE("/insuranceConfirmed"),
    UNION_INFORMED("/union"),
    EXPECTATIONS("/expectations"),
    FOLLOW_UP_PLANNED(""),
    CAPS("");

    private final String pointer;

    StartGate(String pointer) {
        this.pointer = pointer;
    }

    /** JSON pointer of the part of the content that the gate looks at; empty for a gate that looks elsewhere. */
    String pointer() {
        return pointer;
    }

    /** The gates that the content itself fails, in order: once all have accepted it, nobody can mend them any more. */
    static List<StartGate> missingInContent(AgreementContent content) {
        return missing(content, EnumSet.allOf(Party.class), true, true);
    }

    /**
     * The gates that do not hold, in order; empty when the placement may begin. Pure.
     *
     * @param accepted the parties that have accepted the content as it is
     * @param followUpPlanned the first follow-up contact has a date
     * @param capsPassed the workplace may take one more person
     */
    static List<StartGate> missing(
            AgreementContent content, Set<Party> accepted, boolean followUpPlanned, boolean capsPassed) {
        List<StartGate> missing = new ArrayList<>();
        for (StartGate gate : values()) {
            BooleanSupplier holds = switch (gate) {
                case NAV_APPROVAL -> () -> accepted.contains(Party.NAV);
                case ACCEPTANCES -> () -> accepted.containsAll(EnumSet.allOf(Party.class));
                case TRAINING_PLAN -> () -> !content.trainingItems().isEmpty();
                case GOALS -> () -> !content.goals().isEmpty();
                case SUPERVISOR -> () -> content.supervisorName() != null;
                case INSURANCE -> content::insuranceConfirmed;
                case UNION_INFORMED -> () -> content.union() != null;
                case EXPECTATIONS -> content::hiringQuestionAnswered;
                case FOLLOW_UP_PLANNED -> () -> followUpPlanned;
                case CAPS -> () -> capsPassed;
            };
            if (!holds.getAsBoolean()) {
                missing.add(gate);
            }
        }
        return missing;
    }
}
