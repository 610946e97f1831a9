package no.innpass.candidate.profile;

import org.jspecify.annotations.Nullable;

/** One fact of a section. */
public interface Fact {
    @Nullable FactMark fact();

    /** Reports what bean validation cannot see: fields that belong together, codes of the taxonomy. */
    void check(FactCheck check);
}
