package no.innpass.matching.lists;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ListedCandidate;
import no.innpass.employer.TraitSeen;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplacePicture;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.matching.Explanation;
import no.innpass.matching.MatchScore;
import no.innpass.matching.Points;
import no.innpass.matching.Ranking;
import no.innpass.matching.lists.ExplainPair.Sight;
import no.innpass.matching.weights.Rankings;
import no.innpass.organisation.NamedContact;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.QuietFilter;
import no.innpass.practiceplace.QuietWorkplace;
import no.innpass.practiceplace.QuietWorkplaces;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentTraits;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import no.innpass.taxonomy.words.WordHit;
import org.jspecify.annotations.Nullable;

/**
 * Workplaces that have posted nothing, by what they are like inside, by stated need and by history; for a candidate in the order of what
 * is known, by the same score as every other pair (MAT-02).
 */
@Singleton
class SearchQuietWorkplaces {
    /** So many are weighed for one candidate; the filter narrows further. */
    private static final int MOST = 2_000;

    private final QuietWorkplaces quiet;
    private final Candidates candidates;
    private final Workplaces workplaces;
    private final WorkplacePictures pictures;
    private final Rankings rankings;
    private final ExplainPair explainPair;
    private final MatchViews views;
    private final Concepts concepts;

    SearchQuietWorkplaces(
            QuietWorkplaces quiet,
            Candidates candidates,
            Workplaces workplaces,
            WorkplacePictures pictures,
            Rankings rankings,
            ExplainPair explainPair,
            MatchViews views,
            Concepts concepts) {
        this.quiet = quiet;
        this.candidates = candidates;
        this.workplaces = workplaces;
        this.pictures = pictures;
        this.rankings = rankings;
        this.explainPair = explainPair;
        this.views = views;
        this.concepts = concepts;
    }

    /** More of the traits first, then stated need, then least asked lately, then the id. */
    @Transactional(readOnly = true)
    QuietWorkplacesView search(QuietSearch asked) {
        Set<EnvironmentTrait> traits = traits(asked);
        List<QuietWorkplace> found = new ArrayList<>(quiet.find(filter(asked), MOST));
        found.sort(Comparator.comparingInt((QuietWorkplace one) -> -one.there(traits))
                .thenComparing(one -> !one.stated())
                .thenComparing(one -> one.picture().requests())
                .thenComparing(QuietWorkplace::id));
        return new QuietWorkplacesView(
                found.stream().limit(asked.rows()).map(one -> view(one, null)).toList(), found.size(), 0);
    }

    /** @throws Refused NOT_FOUND for a candidate that the caller may not open */
    @Transactional(readOnly = true)
    QuietWorkplacesView searchFor(Actor actor, UUID candidateId, QuietSearch asked, Language language) {
        boolean functions = candidates.maySeeFunctions(actor, candidates.open(actor, candidateId));
        ListedCandidate candidate =
                candidates.listed(actor, candidateId).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        List<QuietWorkplace> found = quiet.find(filter(asked), MOST);
        Ranking ranking = rankings.now();
        List<Weighed> weighed = found.stream()
                .map(one -> weigh(ranking, candidate, one))
                .filter(one -> one.score().gates().isEmpty()
                        && one.score().conditions().isEmpty())
                .sorted(Comparator.comparing(Weighed::score, MatchScore.BY_POINTS))
                .toList();
        Sight sight = new Sight(true, functions, language);
        List<Weighed> shown = weighed.stream().limit(asked.rows()).toList();
        Map<UUID, List<TraitSeen>> seen =
                pictures.traits(shown.stream().map(one -> one.workplace().id()).toList());
        return new QuietWorkplacesView(
                shown.stream()
                        .map(one -> view(
                                one.workplace(),
                                match(
                                        one.pair(),
                                        sight,
                                        seen.getOrDefault(one.workplace().id(), List.of()))))
                        .toList(),
                weighed.size(),
                found.size() - weighed.size());
    }

    private record Weighed(QuietWorkplace workplace, RankedPair pair) {
        MatchScore score() {
            return pair.score();
        }
    }

    private static Weighed weigh(Ranking ranking, ListedCandidate candidate, QuietWorkplace workplace) {
        var place = workplace.asPlace();
        Explanation explanation = ranking.explain(candidate.facts(), place.facts());
        return new Weighed(workplace, new RankedPair(candidate, place, explanation));
    }

    private QuietWorkplacesView.QuietMatchView match(RankedPair pair, Sight sight, List<TraitSeen> seen) {
        ExplainPair.Explained explained = explainPair.explain(pair, sight, seen);
        Points points = pair.score().points();
        return new QuietWorkplacesView.QuietMatchView(
                points.shown().isPresent() ? points.shown().getAsInt() : null,
                points.bandFrom(),
                points.bandTo(),
                points.k(),
                points.a(),
                explained.lines(),
                explained.reasons());
    }

    private QuietFilter filter(QuietSearch asked) {
        String letters = Objects.requireNonNullElse(asked.query(), "").strip();
        List<String> tasks = concepts.read(letters).stream()
                .flatMap(word -> word.hits().stream())
                .map(WordHit::number)
                .flatMap(number -> concepts.byNumber(number).map(Concept::code).stream())
                .distinct()
                .toList();
        return new QuietFilter(
                letters.isEmpty() ? null : letters,
                tasks,
                traits(asked),
                asked.industry(),
                asked.county(),
                asked.stated() != null,
                Set.copyOf(Optional.ofNullable(asked.light()).orElse(List.of())),
                asked.history() != null);
    }

    private static Set<EnvironmentTrait> traits(QuietSearch asked) {
        return Set.copyOf(Optional.ofNullable(asked.trait()).orElse(List.of()));
    }

    private QuietWorkplacesView.QuietWorkplaceView view(
            QuietWorkplace one, QuietWorkplacesView.@Nullable QuietMatchView match) {
        WorkplaceCard card = one.card();
        WorkplacePicture picture = one.picture();
        Optional<NamedContact> contact = workplaces.contact(card);
        return new QuietWorkplacesView.QuietWorkplaceView(
                card.id(),
                card.name(),
                views.town(one.asPlace().card()),
                card.industry(),
                known(picture.traits(), EnvironmentTraits.THERE),
                known(picture.traits(), EnvironmentTraits.NOT_THERE),
                one.stated(),
                picture.light(),
                one.earlier(),
                picture.finished(),
                picture.hires(),
                picture.requests(),
                contact.map(NamedContact::name).orElse(null),
                contact.map(NamedContact::phone).orElse(null),
                match);
    }

    private static List<EnvironmentTrait> known(EnvironmentTraits traits, int code) {
        return Stream.of(EnvironmentTrait.values())
                .filter(trait -> traits.code(trait) == code)
                .toList();
    }
}
