package no.innpass.employer.relation;

import static no.innpass.employer.relation.RelationAction.*;
import static no.innpass.employer.relation.RelationStage.*;
import static no.innpass.platform.state.ActorKind.*;

import java.util.EnumSet;
import java.util.Set;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionTable;

/** The relation with a workplace (EMP-09), row by row. What happens where no row holds it moves nothing. */
final class RelationTable {
    private static final ActorKind[] STAFF = {ADVISER, MARKET_CONTACT, PROVIDER, INTAKE, OFFICE_LEADER};
    private static final String REASON = "a reason; a text where it is another one";

    static final TransitionTable<RelationStage, RelationAction> STEPS =
            TransitionTable.<RelationStage, RelationAction>named("relation")
                    .step(Set.of(PROSPECT, DORMANT), REACH, CONTACTED, "a contact was held", SYSTEM)
                    .step(
                            Set.of(PROSPECT, CONTACTED, DORMANT),
                            INFORM,
                            INFORMED,
                            "a contact to inform was held",
                            SYSTEM)
                    .step(
                            Set.of(PROSPECT, CONTACTED, INFORMED, DORMANT, LOST),
                            WARM,
                            MATURING,
                            "a contact about needs or places was held",
                            SYSTEM)
                    .step(allBut(ACTIVE), OPEN_PLACE, ACTIVE, "a place is published", SYSTEM)
                    .step(allBut(ACTIVE), START_PLACEMENT, ACTIVE, "a placement has started", SYSTEM)
                    .step(
                            Set.of(ACTIVE),
                            FALL_ASLEEP,
                            DORMANT,
                            "no activity and no placement for crm.dormantMonths",
                            SYSTEM)
                    .step(allBut(PROSPECT), CORRECT_TO_PROSPECT, PROSPECT, REASON, STAFF)
                    .step(allBut(CONTACTED), CORRECT_TO_CONTACTED, CONTACTED, REASON, STAFF)
                    .step(allBut(INFORMED), CORRECT_TO_INFORMED, INFORMED, REASON, STAFF)
                    .step(allBut(MATURING), CORRECT_TO_MATURING, MATURING, REASON, STAFF)
                    .step(allBut(ACTIVE), CORRECT_TO_ACTIVE, ACTIVE, REASON, STAFF)
                    .step(allBut(DORMANT), CORRECT_TO_DORMANT, DORMANT, REASON, STAFF)
                    .step(allBut(LOST), CORRECT_TO_LOST, LOST, REASON, STAFF)
                    .build();

    private RelationTable() {}

    private static Set<RelationStage> allBut(RelationStage stage) {
        return EnumSet.complementOf(EnumSet.of(stage));
    }
}
