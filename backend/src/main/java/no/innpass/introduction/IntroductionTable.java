package no.innpass.introduction;

import static no.innpass.introduction.IntroductionAction.*;
import static no.innpass.introduction.IntroductionState.*;
import static no.innpass.platform.state.ActorKind.*;

import java.util.EnumSet;
import java.util.Set;
import no.innpass.platform.state.TransitionTable;

/**
 * Introduction and offer, requirements 16.2, row by row. The queue and meetings are not built yet.
 *
 * <p>Open states that cannot be reached yet stand in {@code later} rows, so that no step claims to work from them.
 */
final class IntroductionTable {
    private static final Set<IntroductionState> OPEN_NOW =
            EnumSet.of(SUGGESTED, APPLIED, ASKED, CONSENTED, PRESENTED_ANON, INTERESTED, PRESENTED, OFFERED, ACCEPTED);
    private static final Set<IntroductionState> OPEN_LATER = EnumSet.of(QUEUED, MEETING_SET, MET, NO_SHOW);

    static final TransitionTable<IntroductionState, IntroductionAction> STEPS =
            TransitionTable.<IntroductionState, IntroductionAction>named("introduction")
                    .create(
                            SUGGEST,
                            SUGGESTED,
                            "gates passed; mode and reason stored",
                            SYSTEM,
                            ADVISER,
                            MARKET_CONTACT,
                            PROVIDER,
                            INTAKE)
                    .createLater(SUGGEST, SUGGESTED, "from an anonymous card", EMPLOYER)
                    .create(APPLY, APPLIED, "channel rule, parallel limit; applying is consent to present", CANDIDATE)
                    .step(
                            Set.of(SUGGESTED),
                            ASK,
                            ASKED,
                            "place PUBLISHED; preconditions (MAT-04); honest content complete; clock starts",
                            ADVISER,
                            PROVIDER)
                    .step(Set.of(ASKED), ASK_FIRST, ASKED, "clock stops", CANDIDATE)
                    .step(Set.of(OFFERED), ASK_FIRST, OFFERED, "clock stops", CANDIDATE)
                    .step(Set.of(ASKED), ANSWER_QUESTION, ASKED, "clock goes on", ADVISER, PROVIDER)
                    .step(Set.of(OFFERED), ANSWER_QUESTION, OFFERED, "clock goes on", ADVISER, PROVIDER, EMPLOYER)
                    .step(Set.of(ASKED), CONSENT, CONSENTED, "ANONYMOUS_CARD in force or given here", CANDIDATE)
                    .step(Set.of(ASKED), DECLINE, DECLINED, "reason", CANDIDATE)
                    .step(Set.of(ASKED), EXPIRE, EXPIRED, "no answer; no penalty", SYSTEM)
                    .step(Set.of(APPLIED), TAKE_APPLICATION, CONSENTED, "preconditions", ADVISER, MARKET_CONTACT)
                    .step(
                            Set.of(APPLIED),
                            RETURN_APPLICATION,
                            RETURNED,
                            "reason and next step",
                            ADVISER,
                            MARKET_CONTACT)
                    .later(Set.of(CONSENTED), QUEUE, QUEUED, "open cap or intake agreement full", SYSTEM)
                    .later(Set.of(QUEUED), LEAVE_QUEUE, CONSENTED, "slot free", SYSTEM)
                    .step(
                            Set.of(CONSENTED),
                            PRESENT_ANONYMOUSLY,
                            PRESENTED_ANON,
                            "stage ANONYMOUS",
                            MARKET_CONTACT,
                            ADVISER,
                            PROVIDER)
                    .step(Set.of(PRESENTED_ANON), SHOW_INTEREST, INTERESTED, "clock", EMPLOYER)
                    .step(Set.of(PRESENTED_ANON), SHOW_NO_INTEREST, NOT_INTERESTED, "reason code", EMPLOYER)
                    .step(
                            Set.of(INTERESTED),
                            PRESENT,
                            PRESENTED,
                            "approved text; PRESENT_TO_EMPLOYER for this employer",
                            MARKET_CONTACT,
                            ADVISER)
                    .later(
                            Set.of(PRESENTED, NO_SHOW),
                            SET_MEETING,
                            MEETING_SET,
                            "consent CONTACT",
                            EMPLOYER,
                            MARKET_CONTACT,
                            ADVISER,
                            CANDIDATE)
                    .later(Set.of(MEETING_SET), MEET, MET, "outcome", EMPLOYER, ADVISER, CANDIDATE)
                    .later(Set.of(MEETING_SET), MISS_MEETING, NO_SHOW, "same-day task", EMPLOYER, ADVISER, CANDIDATE)
                    .step(Set.of(PRESENTED), OFFER, OFFERED, "hours, start, prospect confirmed", EMPLOYER)
                    .later(Set.of(MET), OFFER, OFFERED, "hours, start, prospect confirmed", EMPLOYER)
                    .step(
                            Set.of(PRESENTED),
                            CHOOSE_ANOTHER,
                            NOT_CHOSEN,
                            "reason code; next step to candidate",
                            EMPLOYER)
                    .later(Set.of(MET), CHOOSE_ANOTHER, NOT_CHOSEN, "reason code; next step to candidate", EMPLOYER)
                    .step(Set.of(OFFERED), ACCEPT_OFFER, ACCEPTED, "informed of prospect", CANDIDATE)
                    .step(Set.of(OFFERED), DECLINE_OFFER, OFFER_DECLINED, "reason", CANDIDATE)
                    .step(Set.of(OFFERED), EXPIRE, EXPIRED, "deadline", SYSTEM)
                    .step(Set.of(ACCEPTED), CONVERT, CONVERTED, "agreement draft created", SYSTEM)
                    .step(OPEN_NOW, WITHDRAW, WITHDRAWN, "reason; stage falls to NONE", CANDIDATE, EMPLOYER, ADVISER)
                    .later(OPEN_LATER, WITHDRAW, WITHDRAWN, "reason; stage falls to NONE", CANDIDATE, EMPLOYER, ADVISER)
                    .step(OPEN_NOW, CLOSE_BY_PLACE, CLOSED_BY_PLACE, "place closed or filled", SYSTEM)
                    .later(OPEN_LATER, CLOSE_BY_PLACE, CLOSED_BY_PLACE, "place closed or filled", SYSTEM)
                    .build();

    private IntroductionTable() {}
}
