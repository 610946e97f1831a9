package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.profile.BasicSkillsSection;
import no.innpass.candidate.profile.CertificatesSection;
import no.innpass.candidate.profile.EducationSection;
import no.innpass.candidate.profile.EnvironmentSection;
import no.innpass.candidate.profile.ExperienceSection;
import no.innpass.candidate.profile.FunctionsSection;
import no.innpass.candidate.profile.GoalsSection;
import no.innpass.candidate.profile.HoursSection;
import no.innpass.candidate.profile.LanguagesSection;
import no.innpass.candidate.profile.NorwegianSection;
import no.innpass.candidate.profile.PurposesSection;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.candidate.profile.SkillsSection;
import no.innpass.candidate.profile.WishesSection;
import org.jspecify.annotations.Nullable;

/**
 * The resource profile for the candidate and the owning office. Each section has a mark: its version for If-Match, its source, and the
 * day it was gone through.
 *
 * @param completeness share of sections that are answered, 0 to 100
 * @param functions absent for a role without the permission (PRI-07)
 * @param words names of all codes and area numbers in it, in the reader's language
 */
@Serdeable
public record ResourceProfileView(
        UUID candidateId,
        long number,
        int completeness,
        SkillsSection skills,
        ExperienceSection experience,
        EducationSection education,
        CertificatesSection certificates,
        NorwegianSection norwegian,
        LanguagesSection languages,
        BasicSkillsSection basicSkills,
        WishesSection wishes,
        GoalsSection goals,
        PurposesSection purposes,
        @Nullable FunctionsSection functions,
        EnvironmentSection environment,
        HoursSection hours,
        ReachSection reach,
        Map<String, String> words) {

    /** @param functions whether the reader may see functional facts (PRI-07) */
    public static ResourceProfileView of(
            Candidate candidate, ResourceProfile profile, boolean functions, Map<String, String> words) {
        return new ResourceProfileView(
                candidate.id(),
                candidate.number(),
                profile.completeness(),
                profile.skills(),
                profile.experience(),
                profile.education(),
                profile.certificates(),
                profile.norwegian(),
                profile.languages(),
                profile.basicSkills(),
                profile.wishes(),
                profile.goals(),
                profile.purposes(),
                functions ? profile.functions() : null,
                profile.environment(),
                profile.hours(),
                profile.reach(),
                words);
    }
}
