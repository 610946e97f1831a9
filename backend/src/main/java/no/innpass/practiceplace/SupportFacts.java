package no.innpass.practiceplace;

import java.util.Map;
import no.innpass.shared.SupportItem;

/**
 * What the place offers besides the work, in fourteen bits: two for each {@link SupportItem}, slot 0 lowest: 0 not answered,
 * {@link #OFFERED}, {@link #NOT_OFFERED}.
 */
public record SupportFacts(int bits) {
    public static final int OFFERED = 1;
    public static final int NOT_OFFERED = 2;
    public static final int WIDTH = 2 * SupportItem.values().length;
    public static final SupportFacts UNKNOWN = new SupportFacts(0);

    public SupportFacts {
        if (bits < 0 || bits >= 1 << WIDTH || (bits & bits >>> 1 & 0x1555) != 0) {
            throw new IllegalArgumentException("each item of support is offered, not offered, or not answered");
        }
    }

    static SupportFacts of(Map<SupportItem, Boolean> answers) {
        int bits = 0;
        for (var answer : answers.entrySet()) {
            bits |= (answer.getValue() ? OFFERED : NOT_OFFERED)
                    << 2 * answer.getKey().ordinal();
        }
        return new SupportFacts(bits);
    }

    /** 0, {@link #OFFERED} or {@link #NOT_OFFERED}. */
    public int code(SupportItem item) {
        return bits >>> 2 * item.ordinal() & 3;
    }
}
