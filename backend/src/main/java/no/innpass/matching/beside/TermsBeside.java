package no.innpass.matching.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.innpass.candidate.profile.HoursSection;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.matching.document.Standing;
import no.innpass.matching.reason.Way;
import no.innpass.practiceplace.LanguageDemand;
import no.innpass.shared.Ability;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Sizes, times, towns, and demands that help or training answers: compared in words beside the score (MAT-13, MAT-15). */
final class TermsBeside implements BesideRule {
    /** They grow with training; strength and senses do not. */
    private static final Set<FunctionalAttribute> GROWING = Set.of(
            FunctionalAttribute.PACE,
            FunctionalAttribute.PRECISION,
            FunctionalAttribute.SOCIAL_INTERACTION,
            FunctionalAttribute.CONFLICT_TOLERANCE);

    private final Concepts concepts;

    TermsBeside(Concepts concepts) {
        this.concepts = concepts;
    }

    @Override
    public Stream<Beside> of(BesidePair pair) {
        List<Beside> told = new ArrayList<>();
        size(pair, told);
        times(pair, told);
        town(pair, told);
        language(pair, told);
        growing(pair, told);
        answered(pair, told);
        wished(pair, told);
        return told.stream();
    }

    /** The post has a size, and the person wants another, or nobody knows which. */
    private static void size(BesidePair pair, List<Beside> told) {
        @Nullable Integer percent = pair.need().job().positionPercent();
        HoursSection.@Nullable Availability hours = pair.profile().hours().hours();
        @Nullable Integer wanted = hours == null ? null : hours.percentWanted();
        if (percent == null || percent.equals(wanted)) {
            return;
        }
        told.add(
                wanted == null
                        ? new Beside(
                                BesideCode.POSITION_SIZE,
                                Beside.Sign.NEUTRAL,
                                Map.of("percent", percent),
                                List.of(Way.ASK_CANDIDATE, Way.OTHER_HOURS, Way.SMALLER_POSITION))
                        : new Beside(
                                BesideCode.POSITION_SIZE,
                                Beside.Sign.MINUS,
                                Map.of("percent", percent),
                                List.of(Way.OTHER_HOURS, Way.SMALLER_POSITION)));
    }

    /** The place has hours, and nobody has asked when the person can. */
    private static void times(BesidePair pair, List<Beside> told) {
        if (pair.place().hoursState() == FactState.VALUE
                && !pair.candidate().hoursState().known()) {
            told.add(new Beside(
                    BesideCode.WORKING_TIME,
                    Beside.Sign.NEUTRAL,
                    Map.of(),
                    List.of(Way.ASK_CANDIDATE, Way.OTHER_HOURS)));
        }
    }

    /** A town that the person has named. */
    private static void town(BesidePair pair, List<Beside> told) {
        ReachSection.@Nullable Reach reach = pair.profile().reach().reach();
        if (reach != null && reach.wouldMove().contains(pair.place().area())) {
            told.add(Beside.plus(BesideCode.NAMED_TOWN));
        }
    }

    /** A level below, which help at the place makes good: it is named all the same (MAT-13). */
    private static void language(BesidePair pair, List<Beside> told) {
        for (LanguageDemand demand : pair.place().languageDemands()) {
            int has = pair.candidate().language().functional().code(demand.skill());
            boolean helped = pair.place().languageSupport()
                    && !demand.tested()
                    && demand.tags().contains(DemandTag.PLACEMENT)
                    && has > 0
                    && has == demand.level().code() - 1;
            if (helped) {
                told.add(new Beside(
                        BesideCode.LANGUAGE_WITH_SUPPORT,
                        Beside.Sign.NEUTRAL,
                        Map.of("skill", demand.skill().name()),
                        List.of(Way.LANGUAGE_SUPPORT, Way.LANGUAGE_COURSE)));
            }
        }
    }

    private static void growing(BesidePair pair, List<Beside> told) {
        GROWING.stream()
                .sorted()
                .filter(attribute -> pair.place().functionalDemands().get(attribute) == FunctionalDemand.ASK)
                .filter(attribute -> pair.candidate().functions().get(attribute) != Ability.CAN)
                .forEach(attribute -> told.add(new Beside(
                        BesideCode.CAPABILITY_GROWS,
                        Beside.Sign.NEUTRAL,
                        Map.of("attribute", attribute.name()),
                        List.of(Way.LEARN_ON_SITE, Way.MENTOR))));
    }

    private static void answered(BesidePair pair, List<Beside> told) {
        for (FunctionalAttribute attribute : FunctionalAttribute.values()) {
            Ability ability = pair.candidate().functions().get(attribute);
            FunctionalDemand demand = pair.place().functionalDemands().get(attribute);
            boolean byPlace = ability == Ability.CANNOT && demand == FunctionalDemand.ANSWERED;
            boolean byAid = ability == Ability.WITH_AID && demand != FunctionalDemand.NOT_DEMANDED;
            if (byPlace || byAid) {
                told.add(new Beside(
                        BesideCode.CAPABILITY_ANSWERED,
                        Beside.Sign.PLUS,
                        Map.of("attribute", attribute.name()),
                        List.of(Way.AID, Way.ADAPT_TASK)));
            }
        }
    }

    /** A paper that is no must, asked for a contract only. */
    private void wished(BesidePair pair, List<Beside> told) {
        pair.place().credentialDemands().stream()
                .filter(demand -> !demand.kind().must() && !demand.tags().contains(DemandTag.PLACEMENT))
                .filter(demand -> Standing.of(pair.candidate(), demand.concept()) != Standing.HELD)
                .forEach(demand -> told.add(new Beside(
                        BesideCode.WISHED_FOR_CONTRACT,
                        Beside.Sign.NEUTRAL,
                        Map.of("concept", demand.concept()),
                        concepts.shownBy(demand.concept()).isEmpty()
                                ? List.of(Way.COURSE)
                                : List.of(Way.COURSE, Way.EDUCATION_AGREEMENT))));
    }
}
