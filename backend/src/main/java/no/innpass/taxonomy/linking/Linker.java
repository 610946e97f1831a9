package no.innpass.taxonomy.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Says which concepts a free text means. Immutable; calls may run at the same time.
 *
 * <p>The score of a concept is {@code 0.13 a + 0.30 b + 0.34 c + 0.23 d}: {@code a} the likeness of the text to the concept's most
 * similar name, {@code b} the same when both are read as field and role ({@link RoleWords}), {@code c} the likeness to all its names
 * taken together, {@code d} the likeness over our own list ({@link Bridge}). Where the most similar name is the preferred one,
 * {@code 0.15 a a} is added: many concepts share a synonym, and one bears it as its name. A group gets
 * {@code 0.18 - 0.36 b - 0.37 d + 0.40 e} in addition, {@code e} the likeness over the code: where no single concept is like the text,
 * its group is the better answer.
 */
public final class Linker {
    private static final double NAME = 0.13;
    private static final double ROLE = 0.30;
    private static final double ALL_NAMES = 0.34;
    private static final double OTHER_NAMES = 0.23;
    private static final double PREFERRED = 0.15;
    private static final double GROUP = 0.18;
    private static final double GROUP_ROLE = -0.36;
    private static final double GROUP_OTHER_NAMES = -0.37;
    private static final double GROUP_CODE = 0.40;
    private static final double BROAD = -2;

    private final int[] conceptOf;
    private final boolean[] preferred;
    private final Breadth[] breadths;
    private final Space names;
    private final Space roles;
    private final Space concepts;
    private final @Nullable Bridge bridge;

    /**
     * @param names of all concepts, in an order that does not matter; a concept may have many
     * @param breadths of each concept
     */
    public Linker(List<LinkName> names, List<Breadth> breadths) {
        this(names, breadths, List.of(), Map.of());
    }

    /**
     * With an aid from our own list.
     *
     * @param known occupations of ours
     * @param groups concept of each unit group, by its four digits
     */
    public Linker(
            List<LinkName> names, List<Breadth> breadths, List<KnownOccupation> known, Map<String, Integer> groups) {
        this.conceptOf = names.stream().mapToInt(LinkName::concept).toArray();
        this.preferred = new boolean[names.size()];
        for (int name = 0; name < preferred.length; name++) {
            preferred[name] = names.get(name).preferred();
        }
        this.breadths = breadths.toArray(Breadth[]::new);
        List<List<String>> words = new ArrayList<>();
        names.forEach(name -> words.add(HeardText.words(name.text())));
        Bridge.names(known).forEach(name -> words.add(HeardText.words(name)));
        List<List<String>> together = new ArrayList<>();
        breadths.forEach(ignored -> together.add(new ArrayList<>()));
        for (int name = 0; name < conceptOf.length; name++) {
            together.get(conceptOf[name]).addAll(words.get(name));
        }
        this.names = new Space(conceptOf.length, name -> Pieces.ofWords(words.get(name)), true);
        this.roles = new Space(words.size(), name -> RoleWords.bag(words.get(name)), false);
        this.concepts = new Space(together.size(), concept -> Pieces.ofWords(together.get(concept)), true);
        this.bridge = known.isEmpty() ? null : new Bridge(known, groups, roles, conceptOf, breadths.size());
    }

    /** How like the text each concept and each name is. */
    public Likeness likeness(String text) {
        List<String> words = HeardText.words(text);
        Bag pieces = Pieces.ofWords(words);
        float[] byName = names.cosines(pieces);
        float[] byRole = roles.cosines(RoleWords.bag(words));
        float[] together = concepts.cosines(pieces);
        Bridge.Reach reach = bridge == null ? Bridge.Reach.none(breadths.length) : bridge.reach(byRole);
        float[] role = new float[breadths.length];
        int[] best = new int[breadths.length];
        Arrays.fill(best, -1);
        for (int name = 0; name < conceptOf.length; name++) {
            int concept = conceptOf[name];
            role[concept] = Math.max(role[concept], byRole[name]);
            if (best[concept] < 0 || isLiker(name, best[concept], byName)) {
                best[concept] = name;
            }
        }
        double[] scores = new double[breadths.length];
        for (int concept = 0; concept < scores.length; concept++) {
            int nearest = best[concept];
            float like = nearest < 0 ? 0 : byName[nearest];
            scores[concept] = NAME * like
                    + (nearest >= 0 && preferred[nearest] ? PREFERRED * like * like : 0)
                    + ROLE * role[concept]
                    + ALL_NAMES * together[concept]
                    + OTHER_NAMES * reach.byNames()[concept]
                    + forBreadth(concept, role[concept], reach);
        }
        return new Likeness(scores, byName, best);
    }

    /** Of equal ones the preferred, so that the order of names does not matter. */
    private boolean isLiker(int name, int other, float[] byName) {
        return byName[name] > byName[other] || (byName[name] == byName[other] && preferred[name] && !preferred[other]);
    }

    private double forBreadth(int concept, float role, Bridge.Reach reach) {
        return switch (breadths[concept]) {
            case SINGLE -> 0;
            case GROUP ->
                GROUP
                        + GROUP_ROLE * role
                        + GROUP_OTHER_NAMES * reach.byNames()[concept]
                        + GROUP_CODE * reach.byCode()[concept];
            case BROAD -> BROAD;
        };
    }

    /**
     * The likeliest concepts, best first; equal ones by their numbers.
     *
     * @param wanted which concepts may be answered
     * @param least smallest score that is answered
     */
    public List<Linked> link(String text, IntPredicate wanted, double least, int limit) {
        Likeness like = likeness(text);
        List<Linked> found = new ArrayList<>();
        for (int concept = 0; concept < breadths.length; concept++) {
            double score = like.concepts()[concept];
            if (score >= least && like.best()[concept] >= 0 && wanted.test(concept)) {
                found.add(new Linked(concept, like.best()[concept], score));
            }
        }
        found.sort(Comparator.comparingDouble(Linked::score).reversed().thenComparing(Linked::concept));
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    /** Which part of the text is known from any name, 0 to 1: little for a text that is about something else. */
    public double known(String text) {
        return names.known(Pieces.ofWords(HeardText.words(text)));
    }

    /**
     * @param concepts score of each concept
     * @param names cosine of each name, 0 to 1
     * @param best of each concept, the name most like the text; -1 for a concept without names
     */
    public record Likeness(double[] concepts, float[] names, int[] best) {}
}
