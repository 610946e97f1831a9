package no.innpass.employer.reference;

import static no.innpass.employer.reference.StoryAction.APPROVE_STORY;
import static no.innpass.employer.reference.StoryAction.PROPOSE_STORY;
import static no.innpass.employer.reference.StoryAction.PUBLISH_STORY;
import static no.innpass.employer.reference.StoryAction.WITHDRAW_STORY;
import static no.innpass.employer.reference.StoryState.APPROVED;
import static no.innpass.employer.reference.StoryState.PROPOSED;
import static no.innpass.employer.reference.StoryState.WITHDRAWN;
import static no.innpass.platform.state.ActorKind.ADVISER;
import static no.innpass.platform.state.ActorKind.EMPLOYER;
import static no.innpass.platform.state.ActorKind.INTAKE;
import static no.innpass.platform.state.ActorKind.MARKET_CONTACT;
import static no.innpass.platform.state.ActorKind.OFFICE_LEADER;
import static no.innpass.platform.state.ActorKind.PROVIDER;

import java.util.Set;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionTable;

/** A story of a reference employer (EMP-21), row by row. The text never changes: a new one is a new story, so that a yes is to what was read. */
final class StoryTable {
    private static final ActorKind[] STAFF = {ADVISER, MARKET_CONTACT, PROVIDER, INTAKE, OFFICE_LEADER};
    private static final ActorKind[] EITHER = {EMPLOYER, ADVISER, MARKET_CONTACT, PROVIDER, INTAKE, OFFICE_LEADER};

    static final TransitionTable<StoryState, StoryAction> STEPS = TransitionTable.<StoryState, StoryAction>named(
                    "reference story")
            .create(PROPOSE_STORY, PROPOSED, "the workplace has asked for the badge", STAFF)
            .create(PUBLISH_STORY, APPROVED, "the workplace has asked for the badge", EMPLOYER)
            .step(Set.of(PROPOSED), APPROVE_STORY, APPROVED, "the manager of the workplace", EMPLOYER)
            .step(Set.of(PROPOSED, APPROVED), WITHDRAW_STORY, WITHDRAWN, "at any time", EITHER)
            .build();

    private StoryTable() {}
}
