package no.innpass.employer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the light of a workplace is computed from (EMP-07).
 *
 * @param blocked after a case of misuse
 * @param doNotContact last day of a wish not to be rung
 * @param notNow last day of a no
 * @param capacityFull as many are in practice there as may be (OVS-02)
 * @param downsizing by the newest outlook
 * @param occupied somebody is in practice there now: a fact of today
 * @param newest when the newest fact of the workplace was told or seen
 * @param confirmed when an open place, or the need that is stated, was last confirmed
 * @param requests of the last 30 days
 * @param morePeople by the newest outlook, next year
 * @param shortage of people, told or noted
 * @param hired somebody from a placement, in the window of EMP-14
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
        int requests,
        boolean morePeople,
        boolean shortage,
        boolean hired) {}
