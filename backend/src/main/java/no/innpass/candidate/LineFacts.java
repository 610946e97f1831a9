package no.innpass.candidate;

import no.innpass.shared.NumberSet;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * The line that earlier work, education and goal make (MAT-30).
 *
 * @param known experience, education or goal has been answered: only then is COHERENCE graded
 * @param occupations concept numbers of occupations: worked in, their neighbours, those an education leads to, and the goal's
 * @param industries of earlier work, a bit for each letter of SN2007 from A, the lowest
 */
public record LineFacts(boolean known, NumberSet occupations, int industries) {
    /** Letters A to T. */
    public static final int INDUSTRIES = 20;

    public static final LineFacts UNKNOWN = new LineFacts(false, NumberSet.NONE, 0);

    public LineFacts {
        requireIndustries(industries);
        if (!known && (!occupations.isEmpty() || industries != 0)) {
            throw new IllegalArgumentException("a line comes from an answered section");
        }
    }

    static int requireIndustries(int bits) {
        if (bits < 0 || bits >= 1 << INDUSTRIES) {
            throw new IllegalArgumentException("an industry is a letter from A to T");
        }
        return bits;
    }

    /** The bit of a letter from A to T. */
    static int bit(String letter) {
        return 1 << letter.charAt(0) - 'A';
    }

    void pack(PackedWriter out) {
        out.flag(known).concepts(occupations).count(industries);
    }

    static LineFacts unpack(PackedReader in) {
        return new LineFacts(in.flag(), in.concepts(), in.size());
    }
}
