package no.innpass.taxonomy;

/** How one concept stands to another, by their numbers. */
record ConceptRelation(int from, Kind kind, int to) {

    enum Kind {
        /** Neighbours: who has done one is half at home in the other. Reads both ways; {@code from} is the smaller number. */
        NEAR,
        /** Who holds {@code from} has shown {@code to} as well. */
        BROADER,
        /** Task or skill {@code from} belongs to occupation {@code to}. */
        PART_OF
    }

    static ConceptRelation near(int one, int other) {
        return new ConceptRelation(Math.min(one, other), Kind.NEAR, Math.max(one, other));
    }
}
