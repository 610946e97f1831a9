package no.innpass.platform.security;

import no.innpass.platform.problem.Problem;

/** Why a caller is not let in. The codes tell a person what to do now, and an attacker nothing. */
public enum SecurityProblem implements Problem {
    /** Neither a session nor a token came with the request. */
    UNAUTHENTICATED(401),
    /** Too long without use, or open too long. */
    SESSION_EXPIRED(401),
    /** Logged out here or elsewhere, or never a session of ours. */
    SESSION_ENDED(401),
    TOKEN_EXPIRED(401),
    /** Forged, from another issuer, for another audience, or no token at all. */
    TOKEN_INVALID(401),
    /** Proven, but linked to nobody here. */
    LOGIN_UNKNOWN(401),
    /** Known, but of a kind that this issuer may not vouch for. */
    LOGIN_WRONG_DOOR(401),
    /** The issuer did not vouch for the person. */
    LOGIN_FAILED(401),
    /** The issuer does not answer. */
    LOGIN_DOWN(503),
    /** Logged in, and too long ago for this: whoever signs shows anew who they are. */
    STEP_UP_NEEDED(401),
    /** Somebody else confirmed than the one who is logged in. */
    STEP_UP_OTHER_PERSON(401),
    /** The issuer did not say that the person has shown up there just now. */
    STEP_UP_NOT_FRESH(401),
    FORBIDDEN(403),
    /** A change that another site may have sent with the caller's cookie. */
    CSRF(403);

    private final int status;

    SecurityProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "security";
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }
}
