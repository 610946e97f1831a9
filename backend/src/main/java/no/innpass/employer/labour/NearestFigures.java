package no.innpass.employer.labour;

import static java.util.Comparator.comparing;

import java.util.List;

/**
 * Which figures of a group are shown (UXC-09): those of the nearest area all of whose figures are of nobody or of enough people. Never some figures of
 * an area without the others, from which the hidden ones could be told.
 */
final class NearestFigures {
    private NearestFigures() {}

    /** One area with one industry, from the nearest and own on. */
    record Place(String region, String industry) {}

    /**
     * @param place of the figures; without meaning where there are none
     * @param nearerTooSmall a nearer place has figures that are hidden
     */
    record Shown(Place place, List<LabourFact> figures, boolean nearerTooSmall) {
        boolean none() {
            return figures.isEmpty();
        }
    }

    /**
     * @param facts of all places, any order
     * @param least fewer people than this, but for nobody, are hidden
     */
    static Shown choose(LabourGroup group, List<Place> places, List<LabourFact> facts, int thisYear, int least) {
        boolean small = false;
        for (Place place : places) {
            List<LabourFact> own = current(
                    group,
                    facts.stream()
                            .filter(fact -> fact.indicator().group() == group
                                    && fact.region().equals(place.region())
                                    && fact.industry().equals(place.industry()))
                            .toList(),
                    thisYear);
            if (own.isEmpty()) {
                continue;
            }
            if (own.stream().allMatch(fact -> fact.value() == 0 || fact.value() >= least)) {
                return new Shown(place, own, small);
            }
            small = true;
        }
        return new Shown(new Place("", ""), List.of(), small);
    }

    /** The newest year; of what is to come all years from this one on. */
    private static List<LabourFact> current(LabourGroup group, List<LabourFact> facts, int thisYear) {
        int newest = facts.stream().mapToInt(LabourFact::year).max().orElse(0);
        return facts.stream()
                .filter(fact -> group == LabourGroup.OUTLOOK ? fact.year() >= thisYear : fact.year() == newest)
                .sorted(comparing(LabourFact::year).thenComparing(LabourFact::indicator))
                .toList();
    }
}
