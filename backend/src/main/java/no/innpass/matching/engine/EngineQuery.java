package no.innpass.matching.engine;

import java.util.List;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;

/**
 * What one side asks of the documents of the other.
 *
 * @param filter visibility, gates and conditions drawn together: only documents for which it holds are looked at
 * @param criteria one entry for each criterion, in the order of the weights
 * @param blocks weight profiles (MAT-08): a document is weighed by the first block whose filter holds, and left out by none
 * @param random the asking side's 64 bits for the tie key (MAT-21)
 * @param thinBasis percent of A that must be known for the list FULL (MAT-18)
 * @param minShown the number shown below which a document of FULL is only counted (MAT-19); 0 keeps all
 * @param limit how many rows of each list, 1 or more
 */
public record EngineQuery(
        Filter filter,
        List<GradeTerms> criteria,
        List<Block> blocks,
        long random,
        int thinBasis,
        int minShown,
        int limit) {

    /**
     * @param when which documents it weighs
     * @param weights one for each criterion, 0 to 100, sum 100
     */
    public record Block(Filter when, List<Integer> weights) {
        public Block {
            weights = List.copyOf(weights);
        }
    }

    public EngineQuery {
        criteria = List.copyOf(criteria);
        blocks = List.copyOf(blocks);
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more");
        }
        for (Block block : blocks) {
            if (block.weights().size() != criteria.size()) {
                throw new IllegalArgumentException("a weight for each criterion");
            }
        }
    }
}
