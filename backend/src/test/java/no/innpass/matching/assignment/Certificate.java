package no.innpass.matching.assignment;

/**
 * Proof that an answer is the best, for any size (duality): if what all rooms cost at the prices, and what each person would gain at most
 * over them, sum to what the pairs count, then no assignment counts more. Tie keys are part of the sums.
 */
final class Certificate {
    private Certificate() {}

    /** 0 for the best. */
    static long gap(AssignOptimally solved) {
        NetworkSimplex simplex = solved.simplex();
        long[] price = new long[simplex.most.length + 1];
        long bound = 0;
        for (int one = simplex.most.length - 1; one >= 0; one--) {
            // Where nobody is, a price below that of the wider bound means nothing.
            price[one] = Math.max(-simplex.potential(simplex.people + one), price[simplex.above[one]]);
            bound += simplex.most[one] * (price[one] - price[simplex.above[one]]);
        }
        int[] placed = simplex.placed();
        for (int person = 0; person < simplex.people; person++) {
            long most = 0;
            for (int opening = 0; opening < simplex.openings; opening++) {
                most = Math.max(most, simplex.gains[person * simplex.openings + opening] - price[opening]);
            }
            bound += most;
            bound -= placed[person] < 0 ? 0 : simplex.gains[person * simplex.openings + placed[person]];
        }
        return bound;
    }
}
