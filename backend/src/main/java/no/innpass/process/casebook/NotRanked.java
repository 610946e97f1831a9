package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** {@code not_ranked}: not in the ordinary list (for a firm reason in none), and the adviser sees why. */
@Singleton
class NotRanked implements Check {
    private static final List<String> FIT = List.of(
            "hard_demand_unmet",
            "functional_conflict",
            "no_reachable_hire",
            "prospect_purpose_conflict",
            "outside_travel_range");

    private final CaseCodes codes;

    NotRanked(CaseCodes codes) {
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "not_ranked";
    }

    @Override
    public Outcome check(Scene scene, Expectation expectation) {
        String reason = expectation.text("reason");
        List<SaidPattern> wanted = codes.says("reason", reason);
        List<SaidPattern> about = expectation
                .find("attribute")
                .map(attribute -> codes.says("attribute", attribute))
                .orElse(List.of());
        for (String candidate : expectation.words("for")) {
            Listing.Pair pair = Listing.pair(scene, expectation, candidate);
            Optional<Row> row = scene.row(candidate, pair.place());
            if (row.filter(one -> one.list().equals("ORDINARY") || !FIT.contains(reason))
                    .isPresent()) {
                return new Outcome.Fail("listed for " + candidate + ": " + row.get());
            }
            List<Statement> said = scene.said(candidate, pair.place());
            List<Statement> stops = said.stream()
                    .filter(one -> wanted.stream().anyMatch(pattern -> pattern.fits(one)))
                    .toList();
            boolean named = about.isEmpty()
                    || stops.stream().anyMatch(one -> about.stream().anyMatch(pattern -> pattern.fits(one)))
                    || said.stream().anyMatch(one -> about.stream().anyMatch(pattern -> pattern.fits(one)));
            if (stops.isEmpty() || !named) {
                return new Outcome.Fail(
                        "not listed for " + candidate + ", but the reason is not told: " + Listing.whyNot(said));
            }
        }
        return new Outcome.Pass("not in the ordinary list, with the reason");
    }
}
