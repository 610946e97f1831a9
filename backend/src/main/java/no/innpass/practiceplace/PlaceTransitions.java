package no.innpass.practiceplace;

import static no.innpass.platform.state.ActorKind.ADVISER;
import static no.innpass.platform.state.ActorKind.EMPLOYER;
import static no.innpass.platform.state.ActorKind.MARKET_CONTACT;
import static no.innpass.platform.state.ActorKind.OFFICE_LEADER;
import static no.innpass.platform.state.ActorKind.PROVIDER;
import static no.innpass.platform.state.ActorKind.SYSTEM;
import static no.innpass.practiceplace.PlaceState.BLOCKED;
import static no.innpass.practiceplace.PlaceState.CLOSED;
import static no.innpass.practiceplace.PlaceState.DRAFT;
import static no.innpass.practiceplace.PlaceState.FILLED;
import static no.innpass.practiceplace.PlaceState.PAUSED;
import static no.innpass.practiceplace.PlaceState.PUBLISHED;
import static no.innpass.practiceplace.PlaceState.REFUSED;
import static no.innpass.practiceplace.PlaceState.SUBMITTED;

import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/** The life of a place (requirements 16.1). Later: blocking. */
final class PlaceTransitions {
    static final TransitionTable<PlaceState, PlaceAction> TABLE = TransitionTable.<PlaceState, PlaceAction>named(
                    "place")
            .create(PlaceAction.DRAFT, DRAFT, "workplace known", EMPLOYER, MARKET_CONTACT, PROVIDER)
            .step(
                    Set.of(DRAFT),
                    PlaceAction.SUBMIT,
                    SUBMITTED,
                    "a task, a purpose, a prospect, a contact owner; linter clean",
                    EMPLOYER,
                    MARKET_CONTACT,
                    PROVIDER)
            .step(
                    Set.of(SUBMITTED),
                    PlaceAction.APPROVE,
                    PUBLISHED,
                    "prospect locked; caps and blocks passed; employer confirmed",
                    MARKET_CONTACT,
                    ADVISER)
            .step(Set.of(SUBMITTED), PlaceAction.RETURN, DRAFT, "reason", MARKET_CONTACT, ADVISER)
            .step(Set.of(SUBMITTED), PlaceAction.REFUSE, REFUSED, "reason", MARKET_CONTACT, ADVISER)
            .step(
                    Set.of(PUBLISHED),
                    PlaceAction.PAUSE,
                    PAUSED,
                    "not confirmed again, owner missing, light RED",
                    EMPLOYER,
                    MARKET_CONTACT,
                    SYSTEM)
            .step(Set.of(PAUSED), PlaceAction.REVIVE, PUBLISHED, "confirmed again", EMPLOYER, MARKET_CONTACT)
            .step(Set.of(PUBLISHED), PlaceAction.FILL, FILLED, "positions = agreed placements", SYSTEM)
            .step(
                    Set.of(FILLED),
                    PlaceAction.REOPEN,
                    PUBLISHED,
                    "position free again inside the window",
                    SYSTEM,
                    MARKET_CONTACT)
            .step(
                    Set.of(PUBLISHED, PAUSED, FILLED),
                    PlaceAction.CLOSE,
                    CLOSED,
                    "closing reason; open introductions told",
                    EMPLOYER,
                    MARKET_CONTACT,
                    SYSTEM)
            .later(
                    Set.of(DRAFT, SUBMITTED, PUBLISHED, PAUSED, FILLED),
                    PlaceAction.BLOCK,
                    BLOCKED,
                    "oversight decision after hearing",
                    OFFICE_LEADER)
            .build();

    private PlaceTransitions() {}
}
