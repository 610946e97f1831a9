package no.innpass.employer.inside;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One thing that can be told of the inside of a workplace (EMP-12), and which answers it takes. Codes alone, so that two answers compare. */
public enum InsideItem {
    /** People in the team that one belongs to. */
    TEAM_SIZE(9_999),
    TONE("WARM", "MATTER_OF_FACT", "ROUGH"),
    /** How they meet somebody new. */
    OPENNESS("TAKES_IN", "POLITE", "KEEPS_APART"),
    FEEDBACK("STRAIGHT", "GENTLE", "SELDOM"),
    STRUCTURE("FIXED", "LOOSE"),
    PRESSURE("CALM", "VARYING", "HIGH"),
    /** Languages spoken there besides Norwegian, as ISO 639 codes. It tells where one can ask in another language, and is never compared with a person. */
    LANGUAGES,
    /** Percent of the talk that is in Norwegian. */
    NORWEGIAN_SHARE(100),
    /** How near the leader is in daily work. */
    LEADERSHIP("CLOSE", "AT_HAND", "FAR"),
    /** One fixed person to turn to. */
    ONE_SUPERVISOR("YES", "NO"),
    /** Who stands behind taking somebody in: the colleagues too, or the leader alone. */
    ANCHORING("STAFF", "LEADER_ONLY"),
    SOUND("QUIET", "BETWEEN", "LIVELY"),
    PHYSICAL("YES", "NO"),
    VARIED("YES", "NO"),
    CUSTOMERS("FEW", "MANY");

    /** So many languages at most; the longest answer there is. */
    static final int MOST = 12;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Set<String> choices;
    private final int highest;

    InsideItem(String... choices) {
        this.choices = Set.of(choices);
        this.highest = 0;
    }

    InsideItem(int highest) {
        this.choices = Set.of();
        this.highest = highest;
    }

    /** The answer is one that can be given: one of the choices, a whole number from {@link #lowest()}, or different languages. */
    boolean takes(List<String> said) {
        if (this == LANGUAGES) {
            return !said.isEmpty()
                    && said.size() <= MOST
                    && Set.copyOf(said).size() == said.size()
                    && said.stream().allMatch(code -> LANGUAGE.matcher(code).matches());
        }
        if (said.size() != 1) {
            return false;
        }
        String one = said.getFirst();
        return highest == 0 ? choices.contains(one) : isNumber(one);
    }

    private int lowest() {
        return this == TEAM_SIZE ? 1 : 0;
    }

    private boolean isNumber(String said) {
        if (!said.matches("0|[1-9][0-9]{0,3}")) {
            return false;
        }
        int number = Integer.parseInt(said);
        return number >= lowest() && number <= highest;
    }
}
