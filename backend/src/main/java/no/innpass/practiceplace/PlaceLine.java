package no.innpass.practiceplace;

import no.innpass.shared.NumberSet;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * What the work here is called: the other end of a candidate's line and wishes (MAT-10, MAT-30).
 *
 * @param occupations concept numbers of the occupations that most of the coded tasks belong to
 * @param industry of the workplace, the bit of its SN2007 letter from A, the lowest; 0 if not known
 */
public record PlaceLine(NumberSet occupations, int industry) {
    public static final PlaceLine UNKNOWN = new PlaceLine(NumberSet.NONE, 0);

    public PlaceLine {
        if (industry < 0 || industry >= 1 << 20 || Integer.bitCount(industry) > 1) {
            throw new IllegalArgumentException("a workplace has one industry, A to T");
        }
    }

    void pack(PackedWriter out) {
        out.concepts(occupations).count(industry);
    }

    static PlaceLine unpack(PackedReader in) {
        return new PlaceLine(in.concepts(), in.size());
    }
}
