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
        if (scene.isQuiet(expectation.text("place"))) {
            return ofQuiet(scene, expectation, wanted);
        }
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

    /** In the list of workplaces that have posted nothing, which tells the criteria and nothing beside them. */
    private static Outcome ofQuiet(Scene scene, Expectation expectation, List<SaidPattern> wanted) {
        String workplace = expectation.text("place");
        if (wanted.stream().allMatch(pattern -> pattern.where().equals("beside"))) {
            return new Outcome.NotBuilt(
                    workplace + " has posted nothing: the list of such workplaces tells nothing beside the score yet");
        }
        for (String candidate : expectation.words("for")) {
            List<Statement> said = scene.saidOfQuiet(candidate, workplace);
            if (said.isEmpty()) {
                return new Outcome.Fail(workplace + " is not among the workplaces without a place for " + candidate);
            }
            if (said.stream().noneMatch(one -> wanted.stream().anyMatch(pattern -> pattern.fits(one)))) {
                return new Outcome.Fail(
                        "not named for " + candidate + "; " + Listing.told(said, "quiet", "fact", "missing"));
            }
        }
        return new Outcome.Pass("named in the list of workplaces without a place");
    }
}
