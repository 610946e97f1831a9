package no.innpass.process.importing.casebook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.profile.EnvironmentSection;
import no.innpass.candidate.profile.FunctionsSection;
import no.innpass.candidate.profile.HoursSection;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.candidate.profile.Section;
import no.innpass.geography.Area;
import no.innpass.practiceplace.NeedTerms;
import no.innpass.process.importing.NotHeld;
import no.innpass.shared.Ability;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentWish;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import org.jspecify.annotations.Nullable;

/** What a candidate of a case can and needs, in work terms, when, and how far away. */
final class CaseNeeds {
    private static final Map<String, AdaptationOffer> ADAPTATIONS = Map.of(
            "home_office", AdaptationOffer.HOME_OFFICE,
            "extra_sick_days", AdaptationOffer.AGREED_ABSENCE,
            "yearly_absence", AdaptationOffer.AGREED_ABSENCE,
            "reduced_output", AdaptationOffer.PACE);

    private final CaseWords words;
    private final NotHeld notHeld;

    CaseNeeds(CaseWords words, NotHeld notHeld) {
        this.words = words;
        this.notHeld = notHeld;
    }

    List<Section> read(CaseNode candidate, Optional<Area> home) {
        return List.of(
                functions(candidate),
                environment(candidate),
                hours(candidate.at("working_hours")),
                reach(candidate, home));
    }

    private FunctionsSection functions(CaseNode candidate) {
        Map<FunctionalAttribute, FunctionsSection.Statement> abilities = new EnumMap<>(FunctionalAttribute.class);
        for (CaseNode told : candidate.list("functional_needs")) {
            @Nullable FunctionalAttribute attribute =
                    CaseWords.FUNCTIONS.get(told.text("attribute").orElse(""));
            @Nullable Ability ability = told.text("can").map(CaseNeeds::ability).orElse(null);
            if (attribute == null || ability == null) {
                notHeld.add("function: " + told.text("attribute").orElse("not told"));
            } else {
                @Nullable String aid = ability == Ability.WITH_AID ? told.text("aid").orElse("hjelpemiddel") : null;
                abilities.put(attribute, new FunctionsSection.Statement(attribute, ability, aid, null, null));
            }
        }
        Set<AdaptationOffer> needs = EnumSet.noneOf(AdaptationOffer.class);
        candidate.words("adaptation_needs").stream().map(ADAPTATIONS::get).forEach(needs::add);
        List<FunctionsSection.Statement> all = Stream.concat(
                        abilities.values().stream(),
                        needs.stream().map(need -> new FunctionsSection.Statement(null, null, null, need, null)))
                .toList();
        return new FunctionsSection(CaseBackground.state(all.isEmpty()), all, null);
    }

    /** Somebody who can only partly do what is demanded cannot do it as it stands; a place that answers or asks is another matter. */
    private static @Nullable Ability ability(String can) {
        return switch (can) {
            case "true" -> Ability.CAN;
            case "with_aid" -> Ability.WITH_AID;
            case "limited", "false" -> Ability.CANNOT;
            default -> null;
        };
    }

    private EnvironmentSection environment(CaseNode candidate) {
        Set<EnvironmentTrait> traits = EnumSet.noneOf(EnvironmentTrait.class);
        for (String word : candidate.words("environment_needs")) {
            if (CaseSeen.THERE.containsKey(word)) {
                traits.add(CaseSeen.THERE.get(word));
            } else {
                notHeld.add("environment need: " + word);
            }
        }
        return new EnvironmentSection(
                CaseBackground.state(traits.isEmpty()),
                traits.stream()
                        .map(trait -> new EnvironmentSection.Need(trait, EnvironmentWish.WANT, null))
                        .toList(),
                null);
    }

    /** A week only where the case tells times; a size of position also without one. */
    private HoursSection hours(Optional<CaseNode> told) {
        List<NeedTerms.Stretch> week =
                told.flatMap(one -> one.text("times")).map(CaseTerms::week).orElse(List.of());
        Optional<Integer> now = told.flatMap(one -> one.number("percent_now"));
        Optional<Integer> wanted =
                told.flatMap(one -> one.number("percent_wanted")).filter(percent -> percent > 0 && percent <= 100);
        Stream.of("wants_more", "class_days_per_week")
                .filter(key -> told.flatMap(one -> one.at(key)).isPresent())
                .forEach(key -> notHeld.add("hours: " + key));
        if (wanted.isEmpty() && told.flatMap(one -> one.at("percent_wanted")).isPresent()) {
            notHeld.add("hours: percent_wanted");
        }
        if (week.isEmpty() && now.isEmpty() && wanted.isEmpty()) {
            return new HoursSection(FactState.NOT_ASKED, null, null);
        }
        @Nullable String free = week.isEmpty()
                ? null
                : week.stream()
                        .map(one -> "%d:%02d-%02d".formatted(one.day().getValue(), one.from() / 60, one.to() / 60))
                        .collect(Collectors.joining(";"));
        return new HoursSection(
                FactState.VALUE,
                new HoursSection.Availability(
                        free,
                        null,
                        now.orElse(null),
                        wanted.orElse(null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                null);
    }

    private ReachSection reach(CaseNode candidate, Optional<Area> home) {
        Optional<CaseNode> told = candidate.at("mobility");
        List<Integer> towns = told.map(one -> one.list("municipalities")).orElse(List.of()).stream()
                .flatMap(name -> words.place(name).stream())
                .map(Area::number)
                .distinct()
                .toList();
        if (towns.isEmpty() && home.isEmpty()) {
            told.flatMap(one -> one.text("reach")).ifPresent(reach -> notHeld.add("reach: " + reach));
            return new ReachSection(FactState.NOT_ASKED, null, null);
        }
        return new ReachSection(
                FactState.VALUE,
                new ReachSection.Reach(home.map(Area::number).orElse(null), List.of(), null, null, towns, null),
                null);
    }
}
