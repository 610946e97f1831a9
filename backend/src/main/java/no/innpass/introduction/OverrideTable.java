package no.innpass.introduction;

import java.util.Set;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionTable;

/** Overrides (MAT-34, PRI-03), row by row: a cap is passed by two people, never by one. */
final class OverrideTable {
    static final TransitionTable<OverrideState, OverrideAction> STEPS =
            TransitionTable.<OverrideState, OverrideAction>named("override")
                    .create(
                            OverrideAction.RECORD,
                            OverrideState.RECORDED,
                            "outside the first ten; reason and words",
                            ActorKind.ADVISER,
                            ActorKind.MARKET_CONTACT,
                            ActorKind.PROVIDER,
                            ActorKind.INTAKE,
                            ActorKind.SYSTEM)
                    .create(
                            OverrideAction.PROPOSE,
                            OverrideState.PROPOSED,
                            "the cap alone stops the pair; reason and words",
                            ActorKind.ADVISER,
                            ActorKind.MARKET_CONTACT)
                    .step(
                            Set.of(OverrideState.PROPOSED),
                            OverrideAction.APPROVE,
                            OverrideState.APPROVED,
                            "another person than the proposer",
                            ActorKind.OFFICE_LEADER)
                    .step(
                            Set.of(OverrideState.PROPOSED),
                            OverrideAction.REFUSE,
                            OverrideState.REFUSED,
                            "another person than the proposer; words",
                            ActorKind.OFFICE_LEADER)
                    .step(
                            Set.of(OverrideState.APPROVED),
                            OverrideAction.USE,
                            OverrideState.USED,
                            "a seat is taken beyond the cap",
                            ActorKind.SYSTEM)
                    .build();

    private OverrideTable() {}
}
