package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code gap}: the pair is listed, what is missing is named, and one of the ways to close it is offered with it. */
@Singleton
class GapNamed implements Check {
    private final CaseCodes codes;

    GapNamed(CaseCodes codes) {
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "gap";
    }

    @Override
    public Outcome check(Scene scene, Expectation expectation) {
        List<SaidPattern> wanted = codes.says("attribute", expectation.text("attribute"));
        Set<String> ways = expectation.words("closable_by").stream()
                .flatMap(way -> codes.words("way", way).stream())
                .collect(Collectors.toSet());
        for (String candidate : expectation.words("for")) {
            Listing.Pair pair = Listing.pair(scene, expectation, candidate);
            List<Statement> said = scene.said(candidate, pair.place());
            Optional<Outcome> notListed = Listing.notListed(scene, pair, said);
            if (notListed.isPresent()) {
                return notListed.get();
            }
            List<Statement> named = said.stream()
                    .filter(one -> wanted.stream().anyMatch(pattern -> pattern.fits(one)))
                    .toList();
            if (named.isEmpty()) {
                return new Outcome.Fail("the gap is not named for " + candidate + "; "
                        + Listing.told(said, "missing", "condition", "legal", "contract", "beside"));
            }
            if (named.stream().flatMap(one -> one.ways().stream()).noneMatch(ways::contains)) {
                return new Outcome.Fail("none of the ways " + ways + " is offered for " + candidate + ": " + named);
            }
        }
        return new Outcome.Pass("named, with a way");
    }
}
