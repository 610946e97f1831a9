package no.innpass.placement;

import static no.innpass.placement.AgreementAction.*;
import static no.innpass.placement.AgreementState.*;
import static no.innpass.platform.state.ActorKind.*;

import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/**
 * The agreement, one version of it, requirements 16.3, row by row. Built up to IN_FORCE, and ENDED as the echo of a placement that
 * has ended; CANCELLED when the place is gone. Amendments, reasoned refusals and cancelling by people are not built yet.
 */
final class AgreementTable {
    static final TransitionTable<AgreementState, AgreementAction> STEPS =
            TransitionTable.<AgreementState, AgreementAction>named("agreement")
                    .create(MAKE_DRAFT, DRAFT, "from an accepted introduction", SYSTEM)
                    .createLater(MAKE_DRAFT, DRAFT, "self-found place or swap", ADVISER, MARKET_CONTACT, PROVIDER)
                    .step(
                            Set.of(DRAFT),
                            PROPOSE,
                            PROPOSED,
                            "goals, training plan, dates, checklist; three-way talk logged",
                            ADVISER,
                            PROVIDER)
                    .step(
                            Set.of(PROPOSED, PARTLY_ACCEPTED),
                            ACCEPT,
                            PARTLY_ACCEPTED,
                            "locked",
                            CANDIDATE,
                            EMPLOYER,
                            ADVISER)
                    .step(Set.of(PARTLY_ACCEPTED), ACCEPT_LAST, ACCEPTED, "all parties", CANDIDATE, EMPLOYER, ADVISER)
                    .step(
                            Set.of(PROPOSED, PARTLY_ACCEPTED),
                            ASK_CHANGE,
                            DRAFT,
                            "acceptances withdrawn, all told",
                            CANDIDATE,
                            EMPLOYER,
                            ADVISER,
                            PROVIDER)
                    .step(Set.of(ACCEPTED), PUT_IN_FORCE, IN_FORCE, "NAV approval, start gates, start date", SYSTEM)
                    .later(
                            Set.of(ACCEPTED, PROPOSED),
                            REFUSE,
                            REFUSED,
                            "reasoned decision, complaint path",
                            DECIDER,
                            ADVISER)
                    .later(
                            Set.of(IN_FORCE),
                            AMEND,
                            AMENDING,
                            "material change: new version",
                            ADVISER,
                            PROVIDER,
                            EMPLOYER,
                            CANDIDATE)
                    .later(Set.of(AMENDING), ADOPT_AMENDMENT, IN_FORCE, "new version accepted; old SUPERSEDED", SYSTEM)
                    .later(
                            Set.of(AMENDING),
                            REJECT_AMENDMENT,
                            IN_FORCE,
                            "old stays",
                            CANDIDATE,
                            EMPLOYER,
                            ADVISER,
                            PROVIDER)
                    .step(Set.of(IN_FORCE), END, ENDED, "placement ended", SYSTEM)
                    .later(Set.of(AMENDING), END, ENDED, "placement ended", SYSTEM)
                    .step(
                            Set.of(DRAFT, PROPOSED, PARTLY_ACCEPTED),
                            CANCEL,
                            CANCELLED,
                            "place filled or closed; reason kept",
                            SYSTEM)
                    .later(
                            Set.of(DRAFT, PROPOSED),
                            CANCEL,
                            CANCELLED,
                            "untouched 12 weeks or withdrawn",
                            ADVISER,
                            CANDIDATE,
                            EMPLOYER)
                    .build();

    private AgreementTable() {}
}
