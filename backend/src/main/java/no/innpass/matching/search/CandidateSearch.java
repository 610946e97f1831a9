package no.innpass.matching.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.innpass.geography.Region;
import no.innpass.platform.web.Cursor;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;

/**
 * What candidates are searched by. Of several values of one filter any may hold; of tags each must.
 *
 * @param query words of tasks, occupations and certificates; never a name
 * @param tag codes of tasks and skills that the person must have done
 * @param certificate codes of certificates of which one is held
 * @param speakingFrom the known level lies in the range
 * @param summer can work in the summer
 */
@Introspected
record CandidateSearch(
        @Nullable @QueryValue @Size(max = 100) String query,
        @Nullable @QueryValue @Size(max = 10) List<@Size(max = 80) String> tag,
        @Nullable @QueryValue @Size(max = 10) List<@Size(max = 80) String> certificate,
        @Nullable @QueryValue LanguageLevel speakingFrom,
        @Nullable @QueryValue LanguageLevel speakingTo,
        @Nullable @QueryValue LanguageLevel listeningFrom,
        @Nullable @QueryValue LanguageLevel listeningTo,
        @Nullable @QueryValue LanguageLevel readingFrom,
        @Nullable @QueryValue LanguageLevel readingTo,
        @Nullable @QueryValue LanguageLevel writingFrom,
        @Nullable @QueryValue LanguageLevel writingTo,

        @Nullable @QueryValue @Size(max = 10) List<Region> region,
        @Nullable @QueryValue @Size(max = 10) List<HoursBand> hours,
        @Nullable @QueryValue @Size(max = 20) List<PlacementPurpose> purpose,

        @Nullable @QueryValue @Pattern(regexp = "true", message = "TRUE_OR_LEFT_OUT") String summer,

        @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
        @Nullable @QueryValue @Min(1) @Max(100) Integer limit) {

    List<LanguageRange> ranges() {
        return List.of(
                new LanguageRange(LanguageSkill.SPEAKING, speakingFrom, speakingTo),
                new LanguageRange(LanguageSkill.LISTENING, listeningFrom, listeningTo),
                new LanguageRange(LanguageSkill.READING, readingFrom, readingTo),
                new LanguageRange(LanguageSkill.WRITING, writingFrom, writingTo));
    }
}
