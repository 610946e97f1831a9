package no.innpass.measure;

import java.util.List;
import java.util.Map;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * A course as a file tells of it (MEA-03).
 *
 * @param reference the file's own key
 * @param trade code of the occupation it leads to
 * @param language what the course needs in fact, per skill; a skill without a need is absent
 * @param skills codes of what it teaches
 * @param theoryHours in a week
 */
public record ImportedCourse(
        String reference,
        String name,
        MeasureContent content,
        @Nullable String trade,
        @Nullable String targetGroup,
        @Nullable String demands,
        Map<LanguageSkill, LanguageLevel> language,
        List<String> skills,
        @Nullable Integer theoryWeeks,
        @Nullable Integer theoryHours,
        @Nullable Integer practiceWeeks,
        @Nullable Integer classSize) {}
