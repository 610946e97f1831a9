package no.innpass.followup;

import static no.innpass.followup.ContactAction.*;
import static no.innpass.followup.ContactState.*;
import static no.innpass.platform.state.ActorKind.*;

import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/** The follow-up contact, requirements 16.5, row by row; all are built. */
final class ContactTable {
    static final TransitionTable<ContactState, ContactAction> STEPS =
            TransitionTable.<ContactState, ContactAction>named("follow-up contact")
                    .create(PLAN, PLANNED, "date, party, channel, responsible", SYSTEM, ADVISER, PROVIDER)
                    .step(Set.of(PLANNED), RECORD, HELD, "result and next date", ADVISER, PROVIDER, SUPERVISOR)
                    .step(
                            Set.of(HELD),
                            UNDO,
                            PLANNED,
                            "same person, within undo.minutes",
                            ADVISER,
                            PROVIDER,
                            SUPERVISOR)
                    .step(
                            Set.of(PLANNED),
                            MOVE,
                            MOVED,
                            "new date; counts if moved twice",
                            CANDIDATE,
                            EMPLOYER,
                            SUPERVISOR,
                            ADVISER,
                            PROVIDER)
                    .step(Set.of(PLANNED), MISS, NO_SHOW, "cause; same-day task", ADVISER, PROVIDER)
                    .step(Set.of(PLANNED), CANCEL, CANCELLED, "cause", ADVISER, PROVIDER)
                    .step(Set.of(PLANNED), CANCEL, CANCELLED, "end of placement", SYSTEM)
                    .build();

    private ContactTable() {}
}
