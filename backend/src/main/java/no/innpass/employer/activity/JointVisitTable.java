package no.innpass.employer.activity;

import static no.innpass.employer.activity.JointVisitAction.ACCEPT;
import static no.innpass.employer.activity.JointVisitAction.ASK_AGAIN;
import static no.innpass.employer.activity.JointVisitAction.ASK_ALONG;
import static no.innpass.employer.activity.JointVisitAction.CALL_OFF;
import static no.innpass.employer.activity.JointVisitAction.DECLINE;
import static no.innpass.employer.activity.JointVisitAction.WITHDRAW;
import static no.innpass.employer.activity.JointVisitState.ACCEPTED;
import static no.innpass.employer.activity.JointVisitState.ASKED;
import static no.innpass.employer.activity.JointVisitState.CALLED_OFF;
import static no.innpass.employer.activity.JointVisitState.DECLINED;
import static no.innpass.employer.activity.JointVisitState.WITHDRAWN;
import static no.innpass.platform.state.ActorKind.ADVISER;
import static no.innpass.platform.state.ActorKind.MARKET_CONTACT;
import static no.innpass.platform.state.ActorKind.PROVIDER;
import static no.innpass.platform.state.ActorKind.SYSTEM;

import java.util.Set;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionTable;

/** Who is asked to come along on a visit (EMP-22), row by row. */
final class JointVisitTable {
    private static final ActorKind[] VISITORS = {ADVISER, MARKET_CONTACT, PROVIDER};

    static final TransitionTable<JointVisitState, JointVisitAction> STEPS =
            TransitionTable.<JointVisitState, JointVisitAction>named("joint visit")
                    .create(
                            ASK_ALONG,
                            ASKED,
                            "a planned visit of the own unit; a market contact of the own office or of the workplace",
                            VISITORS)
                    .step(Set.of(ASKED), ACCEPT, ACCEPTED, "who is asked, or stands in", MARKET_CONTACT)
                    .step(
                            Set.of(ASKED, ACCEPTED),
                            DECLINE,
                            DECLINED,
                            "who is asked, or stands in; a reason",
                            MARKET_CONTACT)
                    .step(Set.of(ASKED, ACCEPTED), WITHDRAW, WITHDRAWN, "a visit of the own unit", VISITORS)
                    .step(Set.of(ASKED, ACCEPTED), ASK_AGAIN, ASKED, "the visit has another day", SYSTEM)
                    .step(
                            Set.of(ASKED, ACCEPTED),
                            CALL_OFF,
                            CALLED_OFF,
                            "the visit is off, covered, or held without an answer",
                            SYSTEM)
                    .build();

    private JointVisitTable() {}
}
