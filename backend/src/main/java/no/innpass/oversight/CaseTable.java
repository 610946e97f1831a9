package no.innpass.oversight;

import static no.innpass.oversight.CaseAction.*;
import static no.innpass.oversight.CaseState.*;
import static no.innpass.platform.state.ActorKind.*;

import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/** The oversight case, requirements 16.8, row by row. Decisions, and with them blocks, come after the hearing and are not built yet. */
final class CaseTable {
    static final TransitionTable<CaseState, CaseAction> STEPS = TransitionTable.<CaseState, CaseAction>named(
                    "oversight case")
            .create(FLAG, FLAGGED, "a rule or a refused wish", SYSTEM)
            .step(
                    Set.of(FLAGGED),
                    START_DIALOGUE,
                    DIALOGUE,
                    "not by the one it is about",
                    MARKET_CONTACT,
                    OFFICE_LEADER)
            .step(Set.of(FLAGGED), DISMISS, DISMISSED, "reason; not by the one it is about", OFFICE_LEADER)
            .step(Set.of(DIALOGUE), CALL_HEARING, HEARING, "not by the one it is about", OFFICE_LEADER)
            .later(Set.of(HEARING), DECIDE, DECIDED, "employer heard; a block only by the leader", OFFICE_LEADER)
            .later(Set.of(DECIDED), REVIEW, REVIEWED, "date of the decision", OFFICE_LEADER)
            .build();

    private CaseTable() {}
}
