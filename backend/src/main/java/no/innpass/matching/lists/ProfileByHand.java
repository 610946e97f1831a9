package no.innpass.matching.lists;

import no.innpass.matching.ProfileCode;
import no.innpass.matching.ProfileReason;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * The profile that a question is asked with, for all rows of its answer (MAT-08).
 *
 * @param profile absent: the candidate's main purpose chooses
 * @param reason there with a profile
 */
public record ProfileByHand(
        @Nullable ProfileCode profile, @Nullable ProfileReason reason) {
    public static final ProfileByHand NONE = new ProfileByHand(null, null);

    /**
     * @throws Refused INVALID_INPUT for a profile without a reason, a reason without a profile, or a profile that no pair can have;
     *     FORBIDDEN for somebody who is no adviser
     */
    static ProfileByHand of(Actor actor, @Nullable ProfileCode profile, @Nullable ProfileReason reason) {
        return of("", actor, profile, reason);
    }

    /** The same for parts of a request's body: all that is wrong is told at its part */
    public static ProfileByHand inBody(Actor actor, @Nullable ProfileCode profile, @Nullable ProfileReason reason) {
        return of("/", actor, profile, reason);
    }

    private static ProfileByHand of(
            String at, Actor actor, @Nullable ProfileCode profile, @Nullable ProfileReason reason) {
        if (profile == null && reason == null) {
            return NONE;
        }
        if (profile == null || reason == null) {
            throw new Refused(
                    new CommonProblem.InvalidInput(at + (profile == null ? "profile" : "profileReason"), "REQUIRED"));
        }
        if (!profile.isOfPairs()) {
            throw new Refused(new CommonProblem.InvalidInput(at + "profile", "NOT_VALID"));
        }
        if (!actor.has(Role.ADVISER)) {
            throw new Refused(
                    at.isEmpty()
                            ? new CommonProblem.Forbidden()
                            : new CommonProblem.InvalidInput(at + "profile", "ONLY_ADVISERS"));
        }
        return new ProfileByHand(profile, reason);
    }
}
