package no.innpass.matching.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.innpass.employer.Light;
import no.innpass.platform.web.Cursor;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;

/**
 * What practice places are searched by. Of several values of one filter any may hold; of tags each must.
 *
 * @param query words of tasks, occupations, certificates; or letters of the title or the workplace
 * @param tag codes of tasks, skills and occupations that must be there
 * @param certificate codes of certificates of which one is asked for
 * @param speakingFrom the level asked for lies in the range; no level is asked: below all
 * @param county two digits
 * @param light of the workplace (EMP-07)
 * @param summer the summer is possible
 * @param support somebody helps with the language
 */
@Introspected
record PlaceSearch(
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

        @Nullable @QueryValue @Size(max = 20) List<@Pattern(regexp = "[0-9]{2}", message = "TWO_DIGITS") String> county,

        @Nullable @QueryValue @Size(max = 10) List<HoursBand> hours,
        @Nullable @QueryValue @Size(max = 20) List<PlacementPurpose> purpose,
        @Nullable @QueryValue @Size(max = 4) List<Light> light,

        @Nullable @QueryValue @Pattern(regexp = "true", message = "TRUE_OR_LEFT_OUT") String summer,

        @Nullable @QueryValue @Pattern(regexp = "true", message = "TRUE_OR_LEFT_OUT") String support,

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
