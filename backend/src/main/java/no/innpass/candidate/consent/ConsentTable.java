package no.innpass.candidate.consent;

import static no.innpass.platform.state.ActorKind.ADVISER;
import static no.innpass.platform.state.ActorKind.CANDIDATE;
import static no.innpass.platform.state.ActorKind.MARKET_CONTACT;
import static no.innpass.platform.state.ActorKind.PROVIDER;
import static no.innpass.platform.state.ActorKind.SYSTEM;

import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/** The state machine of a consent (16.8). SYSTEM gives and refuses only what an import brings, answered by the person before. */
final class ConsentTable {
    static final String NAME = "consent";

    static final TransitionTable<ConsentState, ConsentAction> STEPS =
            TransitionTable.<ConsentState, ConsentAction>named(NAME)
                    .create(
                            ConsentAction.ASK,
                            ConsentState.ASKED,
                            "none open for the same receiver",
                            ADVISER,
                            MARKET_CONTACT,
                            PROVIDER,
                            CANDIDATE,
                            SYSTEM)
                    .step(
                            Set.of(ConsentState.ASKED),
                            ConsentAction.GIVE,
                            ConsentState.GIVEN,
                            "own consent",
                            CANDIDATE,
                            SYSTEM)
                    .step(
                            Set.of(ConsentState.ASKED),
                            ConsentAction.REFUSE,
                            ConsentState.REFUSED,
                            "own consent",
                            CANDIDATE,
                            SYSTEM)
                    .step(
                            Set.of(ConsentState.GIVEN),
                            ConsentAction.WITHDRAW,
                            ConsentState.WITHDRAWN,
                            "own consent",
                            CANDIDATE)
                    .step(
                            Set.of(ConsentState.GIVEN),
                            ConsentAction.EXPIRE,
                            ConsentState.EXPIRED,
                            "last day has passed",
                            SYSTEM)
                    .step(
                            Set.of(ConsentState.ASKED, ConsentState.GIVEN),
                            ConsentAction.MERGE,
                            ConsentState.EXPIRED,
                            "a narrower answer, or the same question, of a merged record",
                            ADVISER)
                    .build();

    private ConsentTable() {}
}
