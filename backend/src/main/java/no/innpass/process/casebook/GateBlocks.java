package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code gate_blocks}: the adviser sees that this contract cannot follow as things are, and why; and which ones are open. */
@Singleton
class GateBlocks implements Check {
    private final CaseCodes codes;

    GateBlocks(CaseCodes codes) {
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "gate_blocks";
    }

    @Override
    public Outcome check(Scene scene, Expectation expectation) {
        List<String> types = codes.words("contract", expectation.text("contract_type"));
        List<SaidPattern> wanted = codes.says("attribute", expectation.text("attribute"));
        Set<String> states = Set.copyOf(codes.words("status", expectation.text("status")));
        for (String candidate : expectation.words("for")) {
            Listing.Pair pair = Listing.pair(scene, expectation, candidate);
            List<Statement> said = scene.said(candidate, pair.place());
            List<Statement> before = said.stream()
                    .filter(one -> one.where().equals("beside")
                            || one.where().equals("contract") && types.contains(one.about()))
                    .toList();
            List<Statement> named = before.stream()
                    .filter(one -> wanted.stream().anyMatch(pattern -> pattern.fits(one)))
                    .toList();
            if (named.stream().noneMatch(one -> states.contains(one.params().getOrDefault("reach", "")))) {
                return new Outcome.Fail("not told for " + candidate + " as " + states + "; "
                        + Listing.told(said, "contract", "gate", "condition"));
            }
            List<String> shut = shut(expectation, said);
            if (!shut.isEmpty()) {
                return new Outcome.Fail("not shown as possible: " + shut + "; " + Listing.told(said, "contract"));
            }
        }
        return new Outcome.Pass("told, with what is open");
    }

    /** Those of {@code open_for} that are not shown as possible. */
    private List<String> shut(Expectation expectation, List<Statement> said) {
        Set<String> possible = said.stream()
                .filter(one -> one.where().equals("contract") && one.code().equals("STATE"))
                .filter(one -> !"NOT_REACHABLE".equals(one.params().get("state")))
                .map(Statement::about)
                .collect(Collectors.toSet());
        return expectation.words("open_for").stream()
                .filter(type -> codes.words("contract", type).stream().noneMatch(possible::contains))
                .toList();
    }
}
