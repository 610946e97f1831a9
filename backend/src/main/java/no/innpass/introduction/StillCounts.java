package no.innpass.introduction;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which introductions count against an agreement on intake (EMP-16): those that something may still come of, and those that became a placement
 * which was not cancelled before it began. One answer for the gate, for the numbers beside the agreement, and for who spreads a class.
 */
public final class StillCounts {
    /** SQL over {@code introduction i}; true or false, never null. */
    public static final String CONDITION =
            "(i.state in (%s) and i.came_to is distinct from 'CANCELLED')".formatted(states());

    private StillCounts() {}

    private static String states() {
        Set<IntroductionState> counting = EnumSet.copyOf(IntroductionState.OPEN);
        counting.add(IntroductionState.CONVERTED);
        return counting.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
    }
}
