package no.innpass.matching.market;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.organisation.Offices;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;

/** The market for the occupations that a candidate wishes, or whose tasks. The wishes and the matches stay as they are (MAT-10). */
@Singleton
class ShowWishMarket {
    private final Candidates candidates;
    private final Market market;
    private final Areas areas;
    private final Offices offices;
    private final Concepts concepts;

    ShowWishMarket(Candidates candidates, Market market, Areas areas, Offices offices, Concepts concepts) {
        this.candidates = candidates;
        this.market = market;
        this.areas = areas;
        this.offices = offices;
        this.concepts = concepts;
    }

    /** @throws Refused NOT_FOUND for somebody else's candidate */
    @Transactional
    WishMarketView show(Actor actor, UUID id, Language language) {
        return of(candidates.open(actor, id), language);
    }

    /** One's own. @throws Refused NOT_FOUND for whoever is no candidate */
    @Transactional
    WishMarketView mine(Actor actor, Language language) {
        return of(
                actor.candidateId()
                        .flatMap(candidates::find)
                        .orElseThrow(() -> new Refused(new CommonProblem.NotFound())),
                language);
    }

    private WishMarketView of(Candidate candidate, Language language) {
        List<CandidateFacts> facts =
                List.copyOf(candidates.facts(List.of(candidate.id())).values());
        Region region = facts.stream()
                .flatMap(one -> areas.byNumber(one.reach().home()).stream())
                .map(Area::region)
                .findFirst()
                .orElseGet(
                        () -> offices.find(candidate.officeId()).orElseThrow().region());
        List<Integer> occupations =
                facts.stream().flatMap(this::occupations).distinct().toList();
        return new WishMarketView(
                region,
                market.since(),
                market.of(occupations, region).stream()
                        .map(one -> TradeMarketView.of(one, concepts, language))
                        .toList());
    }

    private Stream<Integer> occupations(CandidateFacts facts) {
        return IntStream.concat(facts.wishes().first().stream(), facts.wishes().further().stream())
                .boxed()
                .flatMap(number -> concepts.byNumber(number).stream())
                .flatMap(concept -> concept.kind() == ConceptKind.OCCUPATION
                        ? Stream.of(concept.number())
                        : concepts.occupations(concept.number()).stream());
    }
}
