package no.innpass.candidate;

import java.time.LocalDate;

/**
 * The talk that fills the profile (CAN-18).
 *
 * @param summary staff and the candidate only
 */
public record Mapping(LocalDate heldOn, By heldBy, boolean careerGuidance, String summary) {
    public enum By {
        NAV,
        PROVIDER,
        CAREER_ADVISER
    }
}
