package no.innpass.placement;

import static no.innpass.placement.PlacementAction.*;
import static no.innpass.placement.PlacementState.*;
import static no.innpass.platform.state.ActorKind.*;

import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/** The placement, requirements 16.4, row by row. Built: planned, active, ended. */
final class PlacementTable {
    static final TransitionTable<PlacementState, PlacementAction> STEPS =
            TransitionTable.<PlacementState, PlacementAction>named("placement")
                    .create(PLAN, PLANNED, "agreement ACCEPTED", SYSTEM)
                    .step(Set.of(PLANNED), START, ACTIVE, "start gates AGR-02; follow-up plan live", ADVISER, SYSTEM)
                    .later(Set.of(PLANNED), CANCEL, CANCELLED, "reason", CANDIDATE, EMPLOYER, ADVISER)
                    .later(Set.of(ACTIVE), PAUSE, PAUSED, "cause, return date", ADVISER, CANDIDATE, EMPLOYER)
                    .later(Set.of(PAUSED), RESUME, ACTIVE, "may be part-time", ADVISER)
                    .later(
                            Set.of(ACTIVE),
                            PROLONG,
                            ACTIVE,
                            "AGR-11 approved; caps; candidate's yes",
                            DECIDER,
                            OFFICE_LEADER)
                    .later(
                            Set.of(ACTIVE, PAUSED),
                            BEGIN_ENDING,
                            ENDING,
                            "30 days before end, or asked",
                            SYSTEM,
                            ADVISER)
                    .step(
                            Set.of(ACTIVE),
                            END,
                            ENDED,
                            "end kind, reason; same day allowed",
                            CANDIDATE,
                            EMPLOYER,
                            ADVISER)
                    .later(Set.of(PAUSED, ENDING), END, ENDED, "end kind, reason", CANDIDATE, EMPLOYER, ADVISER)
                    .later(Set.of(ENDED), CLOSE, CLOSED, "certificate, evaluations, hire decision", ADVISER, PROVIDER)
                    .build();

    private PlacementTable() {}
}
