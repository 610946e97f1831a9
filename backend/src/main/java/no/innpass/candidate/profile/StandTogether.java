package no.innpass.candidate.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of two profiles can stand side by side in one section: of those that speak of the same thing the strongest alone. Pure;
 * the order of the list stays, except that wishes are ranked anew from 1, the first of both before the second of either.
 */
final class StandTogether {
    private static final int RANKS = 20;
    private static final Comparator<Fact> STRONGEST = Comparator.comparing(
                    (Fact fact) -> !FoldedSection.isVerified(fact))
            .thenComparing(FoldedSection::statedOn, Comparator.reverseOrder());

    private StandTogether() {}

    /** @param facts current ones of both, the survivor's first: of two that are equally strong the earlier stands */
    @SuppressWarnings("unchecked") // a fact is put back under the table that it was read from
    static <F extends Fact> List<F> of(FactTable<F> table, List<F> facts) {
        List<F> strongest = facts.stream().sorted(STRONGEST).toList();
        Map<Object, F> winners = new HashMap<>();
        strongest.forEach(fact -> winners.putIfAbsent(subject(table, fact), fact));
        List<F> standing = facts.stream()
                .filter(fact -> winners.get(subject(table, fact)) == fact)
                .toList();
        return (List<F>)
                switch (table.name()) {
                    case WISHES -> ranked(only(standing, WishesSection.Wish.class));
                    case PURPOSES ->
                        oneMain(
                                only(standing, PurposesSection.Purpose.class),
                                only(strongest, PurposesSection.Purpose.class));
                    case LANGUAGES ->
                        oneInterpreter(
                                only(standing, LanguagesSection.SpokenLanguage.class),
                                only(strongest, LanguagesSection.SpokenLanguage.class));
                    default -> standing;
                };
    }

    /** What a fact speaks of: two with the same cannot both hold. */
    private static <F extends Fact> Object subject(FactTable<F> table, F fact) {
        return switch (fact) {
            case SkillsSection.Resource one -> List.of(one.kind(), named(one.concept(), one.phrase()));
            case CertificatesSection.Credential one -> List.of(one.basis(), named(one.concept(), one.phrase()));
            case NorwegianSection.Level one ->
                one.basis() == NorwegianSection.Basis.TESTED
                        ? table.values().apply(fact)
                        : List.of(one.basis(), one.skill());
            case LanguagesSection.SpokenLanguage one -> one.language();
            case BasicSkillsSection.BasicSkill one -> one.skill();
            case WishesSection.Wish one -> wished(one);
            case GoalsSection.Goal one -> one.holder();
            case PurposesSection.Purpose one -> one.purpose();
            case FunctionsSection.Statement one ->
                one.attribute() == null ? Objects.requireNonNull(one.adaptation()) : one.attribute();
            case EnvironmentSection.Need one -> one.trait();
            case HoursSection.Availability ignored -> table.name();
            case ReachSection.Reach ignored -> table.name();
            default -> table.values().apply(fact);
        };
    }

    private static Object wished(WishesSection.Wish wish) {
        return Stream.of(wish.concept(), wish.industry(), wish.workplaceId(), wish.phrase())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object.class::cast)
                .orElse("");
    }

    private static String named(@Nullable String concept, @Nullable String phrase) {
        return concept == null ? "\"" + String.valueOf(phrase).toLowerCase(Locale.ROOT) : concept;
    }

    private static List<WishesSection.Wish> ranked(List<WishesSection.Wish> standing) {
        List<WishesSection.Wish> wants = standing.stream()
                .filter(wish -> wish.rank() != null)
                .sorted(Comparator.comparing((WishesSection.Wish wish) -> Objects.requireNonNull(wish.rank())))
                .limit(RANKS)
                .toList();
        Map<WishesSection.Wish, Integer> ranks = new LinkedHashMap<>();
        wants.forEach(wish -> ranks.put(wish, ranks.size() + 1));
        List<WishesSection.Wish> all = new ArrayList<>();
        for (WishesSection.Wish one : standing) {
            @Nullable Integer rank = ranks.get(one);
            if (one.rank() == null) {
                all.add(one);
            } else if (rank != null) {
                all.add(new WishesSection.Wish(
                        one.kind(), rank, one.concept(), one.industry(), one.workplaceId(), one.phrase(), one.fact()));
            }
        }
        return all;
    }

    private static List<PurposesSection.Purpose> oneMain(
            List<PurposesSection.Purpose> standing, List<PurposesSection.Purpose> strongest) {
        Optional<PlacementPurpose> main = strongest.stream()
                .filter(PurposesSection.Purpose::main)
                .map(PurposesSection.Purpose::purpose)
                .findFirst();
        return standing.stream()
                .map(one -> new PurposesSection.Purpose(
                        one.purpose(), main.filter(one.purpose()::equals).isPresent(), one.words(), one.fact()))
                .toList();
    }

    private static List<LanguagesSection.SpokenLanguage> oneInterpreter(
            List<LanguagesSection.SpokenLanguage> standing, List<LanguagesSection.SpokenLanguage> strongest) {
        Optional<String> language = strongest.stream()
                .filter(one -> Boolean.TRUE.equals(one.interpreter()))
                .map(LanguagesSection.SpokenLanguage::language)
                .findFirst();
        return standing.stream()
                .map(one -> new LanguagesSection.SpokenLanguage(
                        one.language(),
                        one.level(),
                        language.filter(one.language()::equals).isPresent(),
                        one.fact()))
                .toList();
    }

    private static <T> List<T> only(List<? extends Fact> facts, Class<T> type) {
        return facts.stream().map(type::cast).toList();
    }
}
