package no.innpass.candidate;

import java.util.EnumMap;
import java.util.Map;
import no.innpass.shared.Days;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * Norwegian, per skill, as three independent facts (CAN-07).
 *
 * @param functional what the candidate manages, tested or estimated
 * @param tests the highest level passed in a test; BELOW_A1 means: asked, has passed none
 * @param plannedTests day of the booked test of a skill; a skill without one is absent
 */
public record LanguageFacts(LanguageLevels functional, LanguageLevels tests, Map<LanguageSkill, Integer> plannedTests) {
    public static final LanguageFacts UNKNOWN =
            new LanguageFacts(LanguageLevels.UNKNOWN, LanguageLevels.UNKNOWN, Map.of());

    public LanguageFacts {
        plannedTests = Map.copyOf(plannedTests);
        if (plannedTests.values().stream().anyMatch(day -> Days.requireDay(day) == Days.NONE)) {
            throw new IllegalArgumentException("a booked test has a day");
        }
    }

    /** Day of the booked test, or {@link Days#NONE}. */
    public int plannedTest(LanguageSkill skill) {
        return plannedTests.getOrDefault(skill, Days.NONE);
    }

    void pack(PackedWriter out) {
        out.count(functional.bits()).count(tests.bits());
        for (var skill : LanguageSkill.values()) {
            out.count(plannedTest(skill));
        }
    }

    static LanguageFacts unpack(PackedReader in) {
        var functional = new LanguageLevels(in.size());
        var tests = new LanguageLevels(in.size());
        var planned = new EnumMap<LanguageSkill, Integer>(LanguageSkill.class);
        for (var skill : LanguageSkill.values()) {
            int day = in.size();
            if (day != Days.NONE) {
                planned.put(skill, day);
            }
        }
        return new LanguageFacts(functional, tests, planned);
    }
}
