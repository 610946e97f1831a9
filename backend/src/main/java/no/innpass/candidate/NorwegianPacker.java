package no.innpass.candidate;

import java.util.EnumMap;
import java.util.Map;
import no.innpass.candidate.profile.NorwegianSection;
import no.innpass.shared.Days;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;

/** Norwegian, as scoring reads it (CAN-07). Pure. */
final class NorwegianPacker {
    private NorwegianPacker() {}

    /**
     * Functional: the estimate; without one, the highest level passed. Test: the highest level passed; BELOW_A1 when tests were taken
     * and none passed. A test on another scale gives no level. NONE: no Norwegian yet, and no test.
     */
    static LanguageFacts pack(NorwegianSection section) {
        if (section.state() == FactState.NONE) {
            LanguageLevels none = LanguageLevels.UNKNOWN;
            for (LanguageSkill skill : LanguageSkill.values()) {
                none = none.with(skill, LanguageLevel.BELOW_A1);
            }
            return new LanguageFacts(none, none, Map.of());
        }
        LanguageLevels tests = LanguageLevels.UNKNOWN;
        Map<LanguageSkill, Integer> planned = new EnumMap<>(LanguageSkill.class);
        for (NorwegianSection.Level fact : section.levels()) {
            LanguageLevel level = fact.level();
            if (fact.basis() == NorwegianSection.Basis.TESTED && level != null) {
                tests = raise(tests, fact.skill(), Boolean.TRUE.equals(fact.passed()) ? level : LanguageLevel.BELOW_A1);
            } else if (fact.basis() == NorwegianSection.Basis.BOOKED && fact.day() != null) {
                planned.put(fact.skill(), Days.of(fact.day()));
            }
        }
        return new LanguageFacts(functional(section, tests), tests, planned);
    }

    private static LanguageLevels functional(NorwegianSection section, LanguageLevels tests) {
        LanguageLevels functional = LanguageLevels.UNKNOWN;
        for (LanguageSkill skill : LanguageSkill.values()) {
            LanguageLevel passed = tests.get(skill)
                    .filter(level -> level != LanguageLevel.BELOW_A1)
                    .orElse(null);
            functional = passed == null ? functional : functional.with(skill, passed);
        }
        for (NorwegianSection.Level fact : section.levels()) {
            if (fact.basis() == NorwegianSection.Basis.ESTIMATED && fact.level() != null) {
                functional = functional.with(fact.skill(), fact.level());
            }
        }
        return functional;
    }

    private static LanguageLevels raise(LanguageLevels levels, LanguageSkill skill, LanguageLevel level) {
        return levels.code(skill) >= level.code() ? levels : levels.with(skill, level);
    }
}
