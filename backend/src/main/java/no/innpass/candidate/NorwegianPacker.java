package no.innpass.candidate;

import java.time.LocalDate;
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
     * Functional: the estimate; a test says nothing of it (MAT-13). Test: the highest level passed; BELOW_A1 when tests were taken
     * and none passed. A test on another scale gives no level. A test to come whose day has passed is one without a day. NONE: no
     * Norwegian yet, and no test.
     */
    static LanguageFacts pack(NorwegianSection section, LocalDate today) {
        if (section.state() == FactState.NONE) {
            LanguageLevels none = LanguageLevels.UNKNOWN;
            for (LanguageSkill skill : LanguageSkill.values()) {
                none = none.with(skill, LanguageLevel.BELOW_A1);
            }
            return new LanguageFacts(none, none, Map.of());
        }
        LanguageLevels tests = LanguageLevels.UNKNOWN;
        LanguageLevels functional = LanguageLevels.UNKNOWN;
        Map<LanguageSkill, PlannedTest> planned = new EnumMap<>(LanguageSkill.class);
        for (NorwegianSection.Level fact : section.levels()) {
            LanguageLevel level = fact.level();
            if (fact.basis() == NorwegianSection.Basis.BOOKED) {
                planned.put(fact.skill(), planned(fact, today));
            } else if (level != null && fact.basis() == NorwegianSection.Basis.ESTIMATED) {
                functional = functional.with(fact.skill(), level);
            } else if (level != null) {
                tests = raise(tests, fact.skill(), Boolean.TRUE.equals(fact.passed()) ? level : LanguageLevel.BELOW_A1);
            }
        }
        return new LanguageFacts(functional, tests, planned);
    }

    private static PlannedTest planned(NorwegianSection.Level booked, LocalDate today) {
        LanguageLevel level = booked.level();
        boolean past = booked.day() != null && booked.day().isBefore(today);
        return new PlannedTest(past ? Days.NONE : Days.of(booked.day()), level == null ? 0 : level.code());
    }

    private static LanguageLevels raise(LanguageLevels levels, LanguageSkill skill, LanguageLevel level) {
        return levels.code(skill) >= level.code() ? levels : levels.with(skill, level);
    }
}
