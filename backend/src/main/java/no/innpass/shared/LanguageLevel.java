package no.innpass.shared;

import java.util.Optional;

/**
 * Steps of the Common European Framework, with one below. The three-bit code is 1 (BELOW_A1) to 7 (C2); 0 stands for
 * "not known" wherever levels are packed.
 */
public enum LanguageLevel {
    BELOW_A1,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    /** 1 to 7. */
    public int code() {
        return ordinal() + 1;
    }

    /** The level of a code; empty for 0. Throws for anything outside 0 to 7. */
    public static Optional<LanguageLevel> ofCode(int code) {
        if (code < 0 || code > 7) {
            throw new IllegalArgumentException("no language level has code " + code);
        }
        return code == 0 ? Optional.empty() : Optional.of(values()[code - 1]);
    }

    /** How many steps this level lies below the demanded one; 0 when it is met. */
    public int stepsBelow(LanguageLevel demanded) {
        return Math.max(0, demanded.ordinal() - ordinal());
    }
}
