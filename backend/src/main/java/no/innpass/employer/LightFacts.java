package no.innpass.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the light of a workplace is computed from (EMP-07): what was told and seen, with its days, so that the rule can say what it makes of them at
 * any moment. Only an event changes them.
 *
 * @param blocked after a case of misuse
 * @param doNotContact last day of a wish not to be rung
 * @param notNow last day of a no
 * @param capacityFull as many are in practice there as may be (OVS-02)
 * @param downsizing by the newest outlook
 * @param occupied somebody is in practice there now: a fact of today
 * @param newest when the newest fact of the workplace was told or seen
 * @param confirmed when an open place, or the need that is stated, was last confirmed
 * @param requests the days on which somebody was put to it, or it was asked; the old ones may be left out
 * @param morePeople by the newest outlook, next year
 * @param shortage of people, told or noted
 * @param hired the last day on which somebody was hired from a placement
 */
record LightFacts(
        boolean blocked,
        @Nullable LocalDate doNotContact,
        @Nullable LocalDate notNow,
        boolean capacityFull,
        boolean downsizing,
        boolean occupied,
        @Nullable Instant newest,
        @Nullable Instant confirmed,
        List<LocalDate> requests,
        boolean morePeople,
        boolean shortage,
        @Nullable LocalDate hired) {
    LightFacts {
        requests = List.copyOf(requests);
    }
}
