package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.EnumSets;
import org.jspecify.annotations.Nullable;

/**
 * What makes the employer's part plain (PLC-09, PLC-16, PLC-18, PLC-19). Nothing of it counts in a match. Absent answers were not given.
 *
 * @param wants help that the employer wants from NAV; empty while it has said nothing
 * @param contactEvery how often the employer wants to be in contact
 * @param clothes where work clothes come from
 * @param costs other costs, for the employer or the person
 * @param chance open for somebody who is not clarified yet
 * @param findOut what the workplace wants to find out; required with a chance
 * @param leadsTo what the place can lead to beside a job
 * @param fastTrack a fast track to a job
 */
@Serdeable
public record NeedMore(
        Set<Wanted> wants,
        @Nullable ContactWish contactEvery,
        @Nullable Clothes clothes,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 300) String costs,

        @Nullable Boolean chance,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 300) String findOut,

        Set<LeadsTo> leadsTo,
        @Nullable Boolean fastTrack) {
    public static final NeedMore NOT_ASKED = new NeedMore(Set.of(), null, null, null, null, null, Set.of(), null);

    public NeedMore {
        wants = EnumSets.copy(Wanted.class, Objects.requireNonNullElse(wants, Set.of()));
        leadsTo = EnumSets.copy(LeadsTo.class, Objects.requireNonNullElse(leadsTo, Set.of()));
    }

    boolean isChance() {
        return Boolean.TRUE.equals(chance);
    }

    /** Help that an employer can want. */
    public enum Wanted {
        INFORMATION,
        SUPERVISING,
        SUPERVISOR_COURSE,
        LANGUAGE
    }

    /** How often. */
    public enum ContactWish {
        WEEKLY,
        EVERY_SECOND_WEEK,
        MONTHLY,
        WHEN_ASKED
    }

    /** Where work clothes come from. */
    public enum Clothes {
        FROM_FIRM,
        OWN,
        TO_AGREE
    }

    /** What a place can lead to. */
    public enum LeadsTo {
        APPRENTICESHIP,
        TRADE_CERTIFICATE
    }
}
