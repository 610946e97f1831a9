package no.innpass.taxonomy.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The way from a text to a concept over an occupation that we know: by its other names to a concept that bears one of them, and by its
 * code to the unit group. So a text finds what it shares no letter with.
 */
final class Bridge {
    /** Only the occupations most like the text are asked for their other names. */
    private static final int ASKED = 3;

    /** Of each known name, in order, its occupation. */
    private final int[] occupationOf;
    /** Of each occupation the concept of its unit group, or -1. */
    private final int[] groupOf;
    /** How like each concept is to each occupation. */
    private final float[][] near;

    private final int concepts;

    /**
     * @param groups concept of each unit group
     * @param roles holds the names of the concepts, then those of the occupations
     * @param conceptOf of each name of a concept
     */
    Bridge(List<KnownOccupation> known, Map<String, Integer> groups, Space roles, int[] conceptOf, int concepts) {
        this.concepts = concepts;
        this.occupationOf = IntStream.range(0, known.size())
                .flatMap(one -> known.get(one).names().stream().mapToInt(ignored -> one))
                .toArray();
        this.groupOf = known.stream()
                .mapToInt(one -> groups.getOrDefault(one.unitGroup(), -1))
                .toArray();
        this.near = new float[known.size()][concepts];
        for (int one = 0; one < near.length; one++) {
            for (String name : known.get(one).names()) {
                float[] likeness = roles.cosines(RoleWords.bag(HeardText.words(name)));
                for (int other = 0; other < conceptOf.length; other++) {
                    near[one][conceptOf[other]] = Math.max(near[one][conceptOf[other]], likeness[other]);
                }
            }
        }
    }

    static List<String> names(List<KnownOccupation> known) {
        List<String> names = new ArrayList<>();
        known.forEach(one -> names.addAll(one.names()));
        return names;
    }

    /** @param byRole likeness of the text to every name in the space of the constructor */
    Reach reach(float[] byRole) {
        int offset = byRole.length - occupationOf.length;
        float[] like = new float[near.length];
        for (int name = 0; name < occupationOf.length; name++) {
            like[occupationOf[name]] = Math.max(like[occupationOf[name]], byRole[offset + name]);
        }
        float[] byCode = new float[concepts];
        for (int one = 0; one < like.length; one++) {
            if (groupOf[one] >= 0) {
                byCode[groupOf[one]] = Math.max(byCode[groupOf[one]], like[one]);
            }
        }
        float[] byNames = new float[concepts];
        for (int one : likeliest(like)) {
            for (int concept = 0; concept < concepts; concept++) {
                byNames[concept] = Math.max(byNames[concept], like[one] * like[one] * near[one][concept]);
            }
        }
        return new Reach(byNames, byCode);
    }

    private static int[] likeliest(float[] like) {
        int[] chosen = new int[Math.min(ASKED, like.length)];
        float[] left = like.clone();
        for (int i = 0; i < chosen.length; i++) {
            int best = 0;
            for (int one = 1; one < left.length; one++) {
                best = left[one] > left[best] ? one : best;
            }
            chosen[i] = best;
            left[best] = -1;
        }
        return chosen;
    }

    /**
     * How like each concept is to the text, 0 to 1, over what we know.
     *
     * @param byNames over the other names of the likeliest occupations
     * @param byCode of a unit group, over the occupations with its code
     */
    record Reach(float[] byNames, float[] byCode) {
        static Reach none(int concepts) {
            return new Reach(new float[concepts], new float[concepts]);
        }
    }
}
