package no.innpass.employer.network;

import static no.innpass.employer.network.NetworkAction.ASK_FIRM;
import static no.innpass.employer.network.NetworkAction.DECLINE_INTRODUCTION;
import static no.innpass.employer.network.NetworkAction.INTRODUCE;
import static no.innpass.employer.network.NetworkAction.KNOW_NOBODY;
import static no.innpass.employer.network.NetworkAction.WITHDRAW;
import static no.innpass.employer.network.NetworkState.ASKED;
import static no.innpass.employer.network.NetworkState.DECLINED;
import static no.innpass.employer.network.NetworkState.INTRODUCED;
import static no.innpass.employer.network.NetworkState.KNOWS_NOBODY;
import static no.innpass.employer.network.NetworkState.WITHDRAWN;
import static no.innpass.platform.state.ActorKind.ADVISER;
import static no.innpass.platform.state.ActorKind.INTAKE;
import static no.innpass.platform.state.ActorKind.MARKET_CONTACT;
import static no.innpass.platform.state.ActorKind.OFFICE_LEADER;
import static no.innpass.platform.state.ActorKind.PROVIDER;

import java.util.Set;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionTable;

/** Introductions through the network (EMP-20), row by row. Who of them works with employers at all, the permissions say. */
final class NetworkTable {
    private static final ActorKind[] STAFF = {ADVISER, MARKET_CONTACT, PROVIDER, INTAKE, OFFICE_LEADER};
    private static final String OWN = "of the own unit, or at a firm that one is market contact of";

    static final TransitionTable<NetworkState, NetworkAction> STEPS =
            TransitionTable.<NetworkState, NetworkAction>named("network introduction")
                    .create(ASK_FIRM, ASKED, "without a firm", STAFF)
                    .create(INTRODUCE, INTRODUCED, "another firm, not introduced by this one already", STAFF)
                    .step(Set.of(ASKED, KNOWS_NOBODY), INTRODUCE, INTRODUCED, OWN, STAFF)
                    .step(Set.of(ASKED), KNOW_NOBODY, KNOWS_NOBODY, OWN, STAFF)
                    .step(
                            Set.of(INTRODUCED),
                            DECLINE_INTRODUCTION,
                            DECLINED,
                            OWN + "; nobody was hired through it",
                            STAFF)
                    .step(Set.of(ASKED, INTRODUCED, KNOWS_NOBODY, DECLINED), WITHDRAW, WITHDRAWN, OWN, STAFF)
                    .build();

    private NetworkTable() {}
}
