package no.innpass.shared;

import java.util.Map;
import java.util.Optional;

/**
 * One level or nothing for each of the four skills, in twelve bits: three for each skill, LISTENING lowest, holding
 * {@link LanguageLevel#code()} or 0.
 *
 * @param bits 0 to 4095
 */
public record LanguageLevels(int bits) {
    /** Nothing known of any skill. */
    public static final LanguageLevels UNKNOWN = new LanguageLevels(0);

    public LanguageLevels {
        if (bits < 0 || bits >= 1 << 12) {
            throw new IllegalArgumentException("language levels take twelve bits");
        }
    }

    public static LanguageLevels of(Map<LanguageSkill, LanguageLevel> levels) {
        var result = UNKNOWN;
        for (var entry : levels.entrySet()) {
            result = result.with(entry.getKey(), entry.getValue());
        }
        return result;
    }

    public Optional<LanguageLevel> get(LanguageSkill skill) {
        return LanguageLevel.ofCode(code(skill));
    }

    /** 0 (nothing known) to 7. */
    public int code(LanguageSkill skill) {
        return bits >> shift(skill) & 7;
    }

    public LanguageLevels with(LanguageSkill skill, LanguageLevel level) {
        return new LanguageLevels(bits & ~(7 << shift(skill)) | level.code() << shift(skill));
    }

    public boolean isUnknown() {
        return bits == 0;
    }

    /** Lowest bit of the skill's three. */
    public static int shift(LanguageSkill skill) {
        return 3 * skill.ordinal();
    }
}
