package no.innpass.candidate;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.profile.Country;
import no.innpass.candidate.profile.EducationSection;
import no.innpass.candidate.profile.ExperienceSection;
import no.innpass.candidate.profile.LanguagesSection;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.shared.EducationLevel;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Readiness;
import no.innpass.shared.TravelMeans;
import no.innpass.taxonomy.Concepts;
import org.junit.jupiter.api.Test;

/**
 * The swap test of MAT-22 at the rows: two people who can and want the same, and differ in everything that says who they are, have
 * the same packed facts. All that ranks, explains or is indexed is made of these, so they stand alike everywhere.
 */
@Requirement({"MAT-22", "HR-1"})
class SwappedRowsTest {
    private static final int PROFILES = 1_000;
    private static final Concepts CONCEPTS = Concepts.starter();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> TASKS =
            List.of("bake", "cook-meals", "kitchen-work", "clean-kitchen", "drive-forklift");

    @Test
    void whoSomebodyIsIsNotPacked() {
        for (int i = 0; i < PROFILES; i++) {
            CandidateFacts one = packed(new Random(i), new Random(2L * i + 1));
            CandidateFacts other = packed(new Random(i), new Random(-7L * i - 3));
            assertThat(other).as("profile %d", i).isEqualTo(one);
            assertThat(other.pack()).as("profile %d", i).isEqualTo(one.pack());
        }
    }

    @Test
    void whatSomebodyCanIs() {
        List<CandidateFacts> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(packed(new Random(i), new Random(1)));
        }
        assertThat(all.stream().distinct()).as("the profiles differ").hasSizeGreaterThan(40);
    }

    /** @param can draws what the person can and wants; @param who draws who it is: contact, country, months, languages, office */
    private static CandidateFacts packed(Random can, Random who) {
        ProfileBuilder profile = aProfile()
                .wants(PlacementPurpose.values()[can.nextInt(4)])
                .speaks(LanguageLevel.values()[can.nextInt(6)])
                .tasks(TASKS.get(can.nextInt(5)))
                .lives(1 + can.nextInt(300), TravelMeans.CAR, 10 * (1 + can.nextInt(9)))
                .with(experience(TASKS.get(can.nextInt(5)), can, who))
                .with(education(can, who))
                .with(languages(who));
        return new FactsPacker(CONCEPTS).pack(person(who), ResourceProfile.ofAny(profile.sections()), TODAY);
    }

    private static ExperienceSection experience(String task, Random can, Random who) {
        return new ExperienceSection(
                FactState.VALUE,
                List.of(new ExperienceSection.Experience(
                        ExperienceSection.Kind.values()[who.nextInt(6)],
                        country(who),
                        "Rolle " + who.nextInt(1_000),
                        null,
                        "" + (char) ('A' + can.nextInt(20)),
                        List.of(task),
                        who.nextInt(400),
                        "Lærte " + who.nextInt(1_000),
                        who.nextBoolean(),
                        null)),
                null);
    }

    private static EducationSection education(Random can, Random who) {
        return new EducationSection(
                FactState.VALUE,
                List.of(new EducationSection.Education(
                        EducationLevel.values()[can.nextInt(EducationLevel.values().length)],
                        "Fag " + who.nextInt(1_000),
                        null,
                        country(who),
                        EducationSection.Progress.values()[can.nextInt(2)],
                        who.nextBoolean(),
                        "Godkjent " + who.nextInt(1_000),
                        null)),
                null);
    }

    private static LanguagesSection languages(Random who) {
        return new LanguagesSection(
                FactState.VALUE,
                List.of(new LanguagesSection.SpokenLanguage(
                        List.of("so", "uk", "ar", "fa", "en").get(who.nextInt(5)),
                        LanguageLevel.values()[who.nextInt(6)],
                        who.nextBoolean(),
                        null)),
                null);
    }

    private static Country country(Random who) {
        return Country.values()[who.nextInt(Country.values().length)];
    }

    private static Candidate person(Random who) {
        return new Candidate(
                new UUID(0, 1),
                1_000 + who.nextInt(1_000),
                new UUID(5, who.nextLong()),
                new UUID(6, who.nextLong()),
                null,
                List.of("so", "uk", "ar", "nb").get(who.nextInt(4)),
                who.nextBoolean(),
                Readiness.READY,
                null,
                LocalDate.of(2026, 1, 1).plusDays(who.nextInt(200)),
                false,
                42,
                1,
                Instant.EPOCH.plusSeconds(who.nextInt(1_000_000)));
    }
}
