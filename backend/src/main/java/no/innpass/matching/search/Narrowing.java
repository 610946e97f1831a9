package no.innpass.matching.search;

import java.util.List;
import no.innpass.matching.term.Filter;

/** One filter that the caller has chosen, and the facet that it belongs to. */
record Narrowing(FacetCode facet, Filter filter) {

    /** All of them but those of one facet, whose counts say what another choice would give. */
    static Filter allBut(FacetCode facet, Filter base, List<Narrowing> chosen) {
        return Filter.all(
                base,
                Filter.all(chosen.stream()
                        .filter(one -> one.facet() != facet)
                        .map(Narrowing::filter)
                        .toList()));
    }

    static Filter all(Filter base, List<Narrowing> chosen) {
        return Filter.all(
                base, Filter.all(chosen.stream().map(Narrowing::filter).toList()));
    }
}
