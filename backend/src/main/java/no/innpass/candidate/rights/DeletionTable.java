package no.innpass.candidate.rights;

import static no.innpass.candidate.rights.DeletionAction.ASK;
import static no.innpass.candidate.rights.DeletionAction.GRANT;
import static no.innpass.candidate.rights.DeletionAction.REFUSE;
import static no.innpass.candidate.rights.DeletionAction.TAKE_BACK;
import static no.innpass.candidate.rights.DeletionState.ASKED;
import static no.innpass.candidate.rights.DeletionState.GRANTED;
import static no.innpass.candidate.rights.DeletionState.REFUSED;
import static no.innpass.candidate.rights.DeletionState.TAKEN_BACK;
import static no.innpass.platform.state.ActorKind.ADVISER;
import static no.innpass.platform.state.ActorKind.CANDIDATE;
import static no.innpass.platform.state.ActorKind.OFFICE_LEADER;

import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/** The request to be deleted (PRI-11), row by row. */
final class DeletionTable {
    static final TransitionTable<DeletionState, DeletionAction> STEPS =
            TransitionTable.<DeletionState, DeletionAction>named("deletion request")
                    .create(ASK, ASKED, "own data; none open", CANDIDATE)
                    .step(Set.of(ASKED), GRANT, GRANTED, "nothing holds the person", ADVISER, OFFICE_LEADER)
                    .step(Set.of(ASKED), REFUSE, REFUSED, "reason, and words to the candidate", ADVISER, OFFICE_LEADER)
                    .step(Set.of(ASKED), TAKE_BACK, TAKEN_BACK, "own request", CANDIDATE)
                    .build();

    private DeletionTable() {}
}
