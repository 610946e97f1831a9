package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.employer.channel.ChannelRule;
import no.innpass.employer.channel.ChannelRules;
import no.innpass.matching.Basis;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.criterion.Criterion;
import no.innpass.platform.i18n.Language;
import no.innpass.practiceplace.Need;
import no.innpass.practiceplace.NeedTerms;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Makes the candidate's own list of the same ranking that staff see (MAT-01); only the shown part differs. */
@Singleton
class MyPlaceViews {
    private static final int WELL = 70;
    private static final int MUCH = 55;
    private static final int MOST_REASONS = 3;
    private static final int MOST_GAPS = 3;

    private final Concepts concepts;
    private final ExplainPair explainPair;
    private final ExplainToCandidate toCandidate;
    private final TellClosings tellClosings;
    private final MatchViews staffViews;
    private final ChannelRules channels;

    MyPlaceViews(
            Concepts concepts,
            ExplainPair explainPair,
            ExplainToCandidate toCandidate,
            TellClosings tellClosings,
            MatchViews staffViews,
            ChannelRules channels) {
        this.concepts = concepts;
        this.explainPair = explainPair;
        this.toCandidate = toCandidate;
        this.tellClosings = tellClosings;
        this.staffViews = staffViews;
        this.channels = channels;
    }

    /** @param whyEmpty of a list without a place that is known well enough, else absent */
    MyPlacesView list(RankedLists lists, ListKind kind, @Nullable WhyEmptyView whyEmpty, Language language) {
        List<RankedPair> pairs =
                Stream.concat(lists.full().stream(), lists.thin().stream()).toList();
        MatchSettings set = lists.settings();
        Map<UUID, ChannelRule> rules = rules(pairs);
        return new MyPlacesView(
                kind,
                pairs.stream()
                        .map(pair -> view(pair, explained(pair, language), set, language, false, rules))
                        .toList(),
                lists.belowMinimum(),
                whyEmpty);
    }

    /** One place with all that fits and all that is missing; the need is the version in force. */
    MyPlaceView one(RankedPair pair, Need need, MatchSettings set, Language language) {
        ExplainPair.Explained explained = explained(pair, language);
        return new MyPlaceView(
                view(pair, explained, set, language, true, rules(List.of(pair))),
                explained.gates(),
                need.tasks().stream()
                        .map(task -> new MyPlaceView.TaskView(
                                name(task, language), task.trainable(), task.unit(), task.minutes(), task.reading()))
                        .toList(),
                need.summary(),
                need.hours().stretches(),
                Stream.concat(Stream.ofNullable(need.purposes().main()), need.purposes().further().stream())
                        .distinct()
                        .toList(),
                need.flexibility().offers(),
                need.support().supervisor() != null,
                Boolean.TRUE.equals(need.support().weeklyTalk()),
                need.language().support(),
                need.job().contracts().stream().map(NeedTerms.Contract::type).toList(),
                Boolean.TRUE.equals(need.more().chance()) ? need.more().findOut() : null,
                need.more().leadsTo(),
                Boolean.TRUE.equals(need.more().fastTrack()),
                need.more().clothes());
    }

    private String name(Need.Task task, Language language) {
        String words = Objects.requireNonNullElse(task.words(), "");
        return task.task() == null ? words : label(task.task(), language);
    }

    private String label(String code, Language language) {
        return concepts.byCode(code)
                .map((Concept concept) -> concept.label(language))
                .orElse(code);
    }

    private ExplainPair.Explained explained(RankedPair pair, Language language) {
        return explainPair.explain(pair, sight(language));
    }

    private static ExplainPair.Sight sight(Language language) {
        return new ExplainPair.Sight(true, true, language);
    }

    private MyPlacesView.MyPlaceView view(
            RankedPair pair,
            ExplainPair.Explained explained,
            MatchSettings set,
            Language language,
            boolean whole,
            Map<UUID, ChannelRule> rules) {
        PlaceCard card = pair.place().card();
        ExplainToCandidate.Told told = toCandidate.tell(pair, language);
        return new MyPlacesView.MyPlaceView(
                card.id(),
                staffViews.title(card, language),
                staffViews.whereabouts(card),
                card.tasks().stream().map(code -> label(code, language)).toList(),
                fits(pair, set),
                whole
                        ? told.reasons()
                        : told.reasons().stream().limit(MOST_REASONS).toList(),
                whole ? told.gaps() : told.gaps().stream().limit(MOST_GAPS).toList(),
                explained.conditions(),
                tellClosings
                        .of(pair, set, sight(language))
                        .map(closings -> tellClosings.told(pair, closings, sight(language)))
                        .orElse(List.of()),
                explained.legalGaps(),
                explained.lines().stream()
                        .filter(line -> line.code() == Criterion.TRAVEL)
                        .flatMap(line -> line.facts().stream())
                        .findFirst()
                        .map(fact -> new Sentence(fact.code(), fact.params()))
                        .orElse(null),
                Optional.ofNullable(rules.get(card.workplaceId()))
                        .map(ChannelRule::channel)
                        .orElse(null),
                pair.place().facts().job().prospect(),
                card.startFirst(),
                card.durationDays());
    }

    private Map<UUID, ChannelRule> rules(List<RankedPair> pairs) {
        return channels.of(
                pairs.stream().map(pair -> pair.place().card().workplaceId()).collect(Collectors.toSet()));
    }

    private static MyPlacesView.Fits fits(RankedPair pair, MatchSettings set) {
        if (pair.score().points().basis(set.thinBasis()) == Basis.THIN) {
            return MyPlacesView.Fits.LITTLE_KNOWN;
        }
        int shown = pair.score().points().shown().orElse(0);
        return shown >= WELL
                ? MyPlacesView.Fits.FITS_WELL
                : shown >= MUCH ? MyPlacesView.Fits.FITS_MUCH : MyPlacesView.Fits.MAY_FIT;
    }
}
