package no.innpass.employer.reference;

import static no.innpass.employer.reference.ReferenceAction.AWARD;
import static no.innpass.employer.reference.ReferenceAction.GIVE_NOTICE;
import static no.innpass.employer.reference.ReferenceAction.LEAVE;
import static no.innpass.employer.reference.ReferenceAction.OPT_IN;
import static no.innpass.employer.reference.ReferenceAction.RECOVER;
import static no.innpass.employer.reference.ReferenceAction.WITHDRAW_BADGE;
import static no.innpass.employer.reference.ReferenceState.AWARDED;
import static no.innpass.employer.reference.ReferenceState.LEFT;
import static no.innpass.employer.reference.ReferenceState.LOST;
import static no.innpass.employer.reference.ReferenceState.NOTICE;
import static no.innpass.employer.reference.ReferenceState.WAITING;
import static no.innpass.platform.state.ActorKind.EMPLOYER;
import static no.innpass.platform.state.ActorKind.SYSTEM;

import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/** The badge (EMP-21), row by row: the employer asks for it and leaves it, the rule gives and takes it, and nobody else. */
final class ReferenceTable {
    static final TransitionTable<ReferenceState, ReferenceAction> STEPS =
            TransitionTable.<ReferenceState, ReferenceAction>named("reference employer")
                    .create(OPT_IN, WAITING, "the manager of the workplace", EMPLOYER)
                    .step(Set.of(LEFT), OPT_IN, WAITING, "the manager of the workplace", EMPLOYER)
                    .step(Set.of(WAITING, LOST), AWARD, AWARDED, "all criteria are met", SYSTEM)
                    .step(Set.of(AWARDED), GIVE_NOTICE, NOTICE, "a criterion is not met", SYSTEM)
                    .step(Set.of(NOTICE), RECOVER, AWARDED, "all criteria are met again", SYSTEM)
                    .step(Set.of(NOTICE), WITHDRAW_BADGE, LOST, "the last day of the notice has passed", SYSTEM)
                    .step(Set.of(WAITING, AWARDED, NOTICE, LOST), LEAVE, LEFT, "the manager of the workplace", EMPLOYER)
                    .build();

    private ReferenceTable() {}
}
