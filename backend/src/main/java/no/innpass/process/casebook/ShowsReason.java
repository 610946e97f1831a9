package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** {@code shows_reason}: the pair is listed, and the adviser is told this criterion with this sign. */
@Singleton
class ShowsReason implements Check {
    private final CaseCodes codes;

    ShowsReason(CaseCodes codes) {
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "shows_reason";
    }

    @Override
    public Outcome check(Scene scene, Expectation expectation) {
        String criterion = expectation.text("criterion") + " " + expectation.text("sign");
        List<SaidPattern> wanted = codes.says("criterion", criterion);
        for (String candidate : expectation.words("for")) {
            Listing.Pair pair = Listing.pair(scene, expectation, candidate);
            List<Statement> said = scene.said(candidate, pair.place());
            Optional<Outcome> notListed = Listing.notListed(scene, pair, said);
            if (notListed.isPresent()) {
                return notListed.get();
            }
            if (said.stream().noneMatch(one -> wanted.stream().anyMatch(pattern -> pattern.fits(one)))) {
                return new Outcome.Fail(
                        "not named for " + candidate + "; " + Listing.told(said, "fact", "missing", "beside"));
            }
        }
        return new Outcome.Pass("named");
    }
}
