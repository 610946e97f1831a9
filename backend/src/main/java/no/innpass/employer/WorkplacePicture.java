package no.innpass.employer;

import no.innpass.shared.EnvironmentTraits;
import org.jspecify.annotations.Nullable;

/**
 * What matching reads of a workplace besides its standing, as of a day.
 *
 * @param finished placements in the window of EMP-14 that count for or against a hire
 * @param hires of them, 0 to {@code finished}
 * @param requests of the last 30 days
 * @param open requests that the employer has not answered to the end
 * @param badExperience in the last 90 days
 * @param noSupervisor it is told that nobody is named to supervise
 * @param staffAgreed the whole workplace has agreed to take somebody in; false where only the leader has, absent where nobody has told (EMP-12)
 * @param light absent while it has not been computed (EMP-07)
 */
public record WorkplacePicture(
        EnvironmentTraits traits,
        int finished,
        int hires,
        int requests,
        int open,
        boolean badExperience,
        boolean noSupervisor,
        @Nullable Boolean staffAgreed,
        @Nullable Light light) {
    /** Nothing has happened here, and nobody has looked. */
    public static final WorkplacePicture EMPTY =
            new WorkplacePicture(EnvironmentTraits.UNKNOWN, 0, 0, 0, 0, false, false, null, null);
}
