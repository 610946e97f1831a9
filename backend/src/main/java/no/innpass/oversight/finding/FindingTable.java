package no.innpass.oversight.finding;

import static no.innpass.oversight.finding.FindingAction.ANSWER;
import static no.innpass.oversight.finding.FindingAction.ASK_AGAIN;
import static no.innpass.oversight.finding.FindingAction.CLOSE;
import static no.innpass.oversight.finding.FindingAction.MAKE;
import static no.innpass.oversight.finding.FindingAction.WITHDRAW;
import static no.innpass.oversight.finding.FindingState.ANSWERED;
import static no.innpass.oversight.finding.FindingState.CLOSED;
import static no.innpass.oversight.finding.FindingState.OPEN;
import static no.innpass.oversight.finding.FindingState.WITHDRAWN;
import static no.innpass.platform.state.ActorKind.AUDITOR;
import static no.innpass.platform.state.ActorKind.OFFICE_LEADER;

import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/** The finding (PRI-17), row by row. Who is looked into answers; who found it judges the answer. */
final class FindingTable {
    static final TransitionTable<FindingState, FindingAction> STEPS =
            TransitionTable.<FindingState, FindingAction>named("finding")
                    .create(MAKE, OPEN, "office, somebody who answers for it, a day to come", AUDITOR)
                    .step(Set.of(OPEN), ANSWER, ANSWERED, "leader of the office", OFFICE_LEADER)
                    .step(Set.of(ANSWERED), ASK_AGAIN, OPEN, "own finding; words, a new day", AUDITOR)
                    .step(Set.of(ANSWERED), CLOSE, CLOSED, "own finding", AUDITOR)
                    .step(Set.of(OPEN, ANSWERED), WITHDRAW, WITHDRAWN, "own finding; words", AUDITOR)
                    .build();

    private FindingTable() {}
}
