package no.innpass.candidate.profile;

import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import no.innpass.shared.FactState;

/** All sections of one candidate; one that nobody has touched is NOT_ASKED. */
@Serdeable
public record ResourceProfile(
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
        FunctionsSection functions,
        EnvironmentSection environment,
        HoursSection hours,
        ReachSection reach) {

    /** @param all one of each, in the order of {@link SectionName} */
    static ResourceProfile of(List<Section> all) {
        Iterator<Section> next = all.iterator();
        return new ResourceProfile(
                (SkillsSection) next.next(),
                (ExperienceSection) next.next(),
                (EducationSection) next.next(),
                (CertificatesSection) next.next(),
                (NorwegianSection) next.next(),
                (LanguagesSection) next.next(),
                (BasicSkillsSection) next.next(),
                (WishesSection) next.next(),
                (GoalsSection) next.next(),
                (PurposesSection) next.next(),
                (FunctionsSection) next.next(),
                (EnvironmentSection) next.next(),
                (HoursSection) next.next(),
                (ReachSection) next.next());
    }

    /** A profile of some sections; the others are untouched. Of two with the same name the last one stands. */
    public static ResourceProfile ofAny(List<Section> some) {
        Map<SectionName, Section> all = new EnumMap<>(SectionName.class);
        FactTables.ALL.forEach(table -> all.put(table.name(), table.untouched()));
        some.forEach(section -> all.put(section.name(), section));
        return of(List.copyOf(all.values()));
    }

    /** In the order of {@link SectionName}. */
    public List<Section> sections() {
        return List.of(
                skills,
                experience,
                education,
                certificates,
                norwegian,
                languages,
                basicSkills,
                wishes,
                goals,
                purposes,
                functions,
                environment,
                hours,
                reach);
    }

    /** Share of sections that somebody has answered, 0 to 100; a declined answer is an answer. */
    public int completeness() {
        long answered = sections().stream()
                .filter(section -> section.state() != FactState.NOT_ASKED)
                .count();
        return (int) (100 * answered / sections().size());
    }
}
