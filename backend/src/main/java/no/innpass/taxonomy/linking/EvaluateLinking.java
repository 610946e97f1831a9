package no.innpass.taxonomy.linking;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures the linker on a labelled set in the form of the MELO benchmark, in any language: the names of the set are its only
 * concepts, and every query is ranked against all of them.
 *
 * <p>Names rank by the score of their concept, so that all names of one stand together, and within it by their own likeness. What is
 * right for a query is what the annotations say, name by name; a concept is right when one of its names is.
 */
public final class EvaluateLinking {
    private static final Pattern ISCO = Pattern.compile(".*/isco/C([0-9]{1,4})");
    private static final int UNIT_GROUP_DIGITS = 4;
    private static final int SHOWN = 5;
    /** Parts the names of one concept, and never two concepts whose scores are not equal. */
    private static final double WITHIN = 1e-9;

    private final LabelledSet set;
    private final Linker linker;
    private final List<int[]> namePlaces = new ArrayList<>();
    private final List<int[]> conceptPlaces = new ArrayList<>();

    private EvaluateLinking(LabelledSet set, List<KnownOccupation> known) {
        this.set = set;
        Map<String, Integer> groups = new HashMap<>();
        List<Breadth> breadths = new ArrayList<>();
        for (String concept : set.concepts()) {
            Matcher isco = ISCO.matcher(concept);
            breadths.add(isco.matches() ? breadth(isco.group(1)) : Breadth.SINGLE);
            if (isco.matches()) {
                groups.put(isco.group(1), breadths.size() - 1);
            }
        }
        this.linker = new Linker(set.elements(), breadths, known, groups);
    }

    /** A code of ISCO-08 with four digits is a unit group, a shorter one a group of groups. */
    private static Breadth breadth(String code) {
        return code.length() == UNIT_GROUP_DIGITS ? Breadth.GROUP : Breadth.BROAD;
    }

    /**
     * Prints one line for each query, then the means over all.
     *
     * @param known our own list, as an aid
     * @throws no.innpass.platform.database.StartRefused when a file is missing or a line of one is wrong
     */
    public static void run(Path folder, List<KnownOccupation> known, PrintStream out) {
        EvaluateLinking evaluation = new EvaluateLinking(ReadLabelledSet.read(folder), known);
        out.println("query\ttext\tplace of the first right name\tplace of the right concept\tproposed first");
        evaluation.set.queries().forEach(query -> out.println(evaluation.rank(query)));
        out.println();
        evaluation.summary().forEach(out::println);
    }

    /** The means alone: of names, then of concepts. */
    static List<Measures> measure(LabelledSet set, List<KnownOccupation> known) {
        EvaluateLinking evaluation = new EvaluateLinking(set, known);
        set.queries().forEach(evaluation::rank);
        return List.of(Measures.of(evaluation.namePlaces), Measures.of(evaluation.conceptPlaces));
    }

    private String rank(LabelledSet.Query query) {
        Linker.Likeness like = linker.likeness(query.text());
        double[] scores = like.concepts();
        double[] names = IntStream.range(0, set.elements().size())
                .mapToDouble(name -> scores[set.elements().get(name).concept()] + WITHIN * like.names()[name])
                .toArray();
        int[] right = query.right().stream().mapToInt(name -> name).toArray();
        int[] rightConcepts = Arrays.stream(right)
                .map(name -> set.elements().get(name).concept())
                .distinct()
                .toArray();
        int[] places = Measures.places(names, right);
        int[] concepts = Measures.places(scores, rightConcepts);
        namePlaces.add(places);
        conceptPlaces.add(concepts);
        String first = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer concept) -> -scores[concept]))
                .limit(SHOWN)
                .map(concept -> set.elements().get(like.best()[concept]).text())
                .collect(Collectors.joining(" | "));
        return String.join(
                "\t", query.id(), query.text(), String.valueOf(places[0]), String.valueOf(concepts[0]), first);
    }

    private List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d queries, %d names of %d concepts; the whole ranking counts, and ties count against us",
                set.queries().size(),
                set.elements().size(),
                set.concepts().size()));
        if (set.unjudged() > 0) {
            lines.add(set.unjudged() + " queries have no right answer in annotations.tsv and are left out");
        }
        lines.add(Measures.of(namePlaces).line("names"));
        lines.add(Measures.of(conceptPlaces).line("concepts"));
        return lines;
    }
}
