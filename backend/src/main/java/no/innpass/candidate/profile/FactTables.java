package no.innpass.candidate.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All sections with their tables: the one list that a new section is added to. */
final class FactTables {
    static final List<FactTable<?>> ALL = List.of(
            SkillsSection.TABLE,
            ExperienceSection.TABLE,
            EducationSection.TABLE,
            CertificatesSection.TABLE,
            NorwegianSection.TABLE,
            LanguagesSection.TABLE,
            BasicSkillsSection.TABLE,
            WishesSection.TABLE,
            GoalsSection.TABLE,
            PurposesSection.TABLE,
            FunctionsSection.TABLE,
            EnvironmentSection.TABLE,
            HoursSection.TABLE,
            ReachSection.TABLE);

    private static final Map<SectionName, FactTable<?>> BY_NAME = new EnumMap<>(SectionName.class);

    static {
        ALL.forEach(table -> BY_NAME.put(table.name(), table));
    }

    private FactTables() {}

    static FactTable<?> of(SectionName name) {
        return Objects.requireNonNull(BY_NAME.get(name));
    }

    static FactTable<?> of(Section section) {
        return switch (section) {
            case SkillsSection ignored -> SkillsSection.TABLE;
            case ExperienceSection ignored -> ExperienceSection.TABLE;
            case EducationSection ignored -> EducationSection.TABLE;
            case CertificatesSection ignored -> CertificatesSection.TABLE;
            case NorwegianSection ignored -> NorwegianSection.TABLE;
            case LanguagesSection ignored -> LanguagesSection.TABLE;
            case BasicSkillsSection ignored -> BasicSkillsSection.TABLE;
            case WishesSection ignored -> WishesSection.TABLE;
            case GoalsSection ignored -> GoalsSection.TABLE;
            case PurposesSection ignored -> PurposesSection.TABLE;
            case FunctionsSection ignored -> FunctionsSection.TABLE;
            case EnvironmentSection ignored -> EnvironmentSection.TABLE;
            case HoursSection ignored -> HoursSection.TABLE;
            case ReachSection ignored -> ReachSection.TABLE;
        };
    }
}
