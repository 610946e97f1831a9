package no.innpass.process.casebook;

import io.micronaut.json.tree.JsonNode;
import java.util.UUID;

/**
 * One row of a ranked list.
 *
 * @param other the place of a candidate's list, the candidate of a place's list
 * @param list ORDINARY or REACH
 * @param basis FULL or THIN
 * @param points sum of weight and grade over the known criteria
 * @param known known weight
 */
record Row(UUID other, String list, String basis, long points, long known) {

    static Row of(JsonNode view, boolean aboutPlaces) {
        long points = Said.items(view, "criteria")
                .filter(line -> line.get("grade") != null)
                .mapToLong(line -> (long) number(line, "weight") * number(line, "grade"))
                .sum();
        return new Row(
                UUID.fromString(Said.text(view, aboutPlaces ? "placeId" : "candidateId")),
                Said.text(view, "list"),
                Said.text(view, "basis"),
                points,
                number(view, "knownWeight"));
    }

    private static int number(JsonNode node, String field) {
        return Integer.parseInt(Said.text(node, field));
    }

    /** The same list and the same score: only the lot decides which comes first. */
    boolean ties(Row row) {
        boolean sameList = list.equals(row.list) && (list.equals("REACH") || basis.equals(row.basis));
        boolean byScore = list.equals("REACH") || basis.equals("FULL");
        return sameList && (byScore ? points * row.known == row.points * known : points == row.points);
    }

    @Override
    public String toString() {
        return list + "/" + basis + " " + (known == 0 ? "nothing known" : points + "/" + known);
    }
}
