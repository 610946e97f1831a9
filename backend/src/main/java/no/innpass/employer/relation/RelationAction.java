package no.innpass.employer.relation;

import java.util.Arrays;

/** What moves a relation: what happened, then what people say instead. */
public enum RelationAction {
    /** A contact was held. */
    REACH,
    /** A contact was held in which the workplace was told what we do. */
    INFORM,
    /** A contact was held about needs, places or people. */
    WARM,
    /** A place of theirs is out. */
    OPEN_PLACE,
    START_PLACEMENT,
    /** Nothing happened for {@code crm.dormantMonths}. */
    FALL_ASLEEP,
    CORRECT_TO_PROSPECT,
    CORRECT_TO_CONTACTED,
    CORRECT_TO_INFORMED,
    CORRECT_TO_MATURING,
    CORRECT_TO_ACTIVE,
    CORRECT_TO_DORMANT,
    CORRECT_TO_LOST;

    static RelationAction correctTo(RelationStage stage) {
        return valueOf("CORRECT_TO_" + stage.name());
    }

    boolean isCorrection() {
        return Arrays.stream(RelationStage.values()).anyMatch(stage -> correctTo(stage) == this);
    }
}
