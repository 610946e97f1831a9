package no.innpass.candidate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * Norwegian, per skill, as three independent facts (CAN-07).
 *
 * @param functional what the candidate manages, as estimated
 * @param tests the highest level passed in a test; BELOW_A1 means: asked, has passed none
 * @param plannedTests the test to come of a skill; a skill without one is absent
 */
public record LanguageFacts(
        LanguageLevels functional, LanguageLevels tests, Map<LanguageSkill, PlannedTest> plannedTests) {
    public static final LanguageFacts UNKNOWN =
            new LanguageFacts(LanguageLevels.UNKNOWN, LanguageLevels.UNKNOWN, Map.of());

    public LanguageFacts {
        plannedTests = Map.copyOf(plannedTests);
    }

    public Optional<PlannedTest> plannedTest(LanguageSkill skill) {
        return Optional.ofNullable(plannedTests.get(skill));
    }

    void pack(PackedWriter out) {
        out.count(functional.bits()).count(tests.bits());
        for (var skill : LanguageSkill.values()) {
            PlannedTest.pack(plannedTest(skill), out);
        }
    }

    static LanguageFacts unpack(PackedReader in, int layout) {
        Function<PackedReader, Optional<PlannedTest>> test = layout == 1 ? PlannedTest::unpackDay : PlannedTest::unpack;
        var functional = new LanguageLevels(in.size());
        var tests = new LanguageLevels(in.size());
        var planned = new EnumMap<LanguageSkill, PlannedTest>(LanguageSkill.class);
        for (var skill : LanguageSkill.values()) {
            test.apply(in).ifPresent(one -> planned.put(skill, one));
        }
        return new LanguageFacts(functional, tests, planned);
    }
}
