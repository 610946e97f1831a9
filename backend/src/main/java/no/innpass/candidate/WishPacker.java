package no.innpass.candidate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innpass.candidate.profile.WishesSection;
import no.innpass.candidate.profile.WishesSection.Kind;
import no.innpass.candidate.profile.WishesSection.Wish;
import no.innpass.shared.FactState;
import no.innpass.shared.NumberSet;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;

/** The wishes of a profile as numbers (MAT-10). Pure; vetoes are left out, they stop. */
final class WishPacker {
    private WishPacker() {}

    static WishFacts pack(WishesSection section, Concepts concepts) {
        List<Wish> wishes = section.wishes().stream()
                .filter(wish -> wish.kind() != Kind.VETO)
                .toList();
        boolean coded = wishes.stream()
                .anyMatch(wish -> wish.concept() != null || wish.industry() != null || wish.workplaceId() != null);
        if (!coded) {
            boolean inWords = !wishes.isEmpty();
            FactState state = section.state() == FactState.VALUE
                    ? inWords ? FactState.NOT_ASKED : FactState.NONE
                    : section.state();
            return WishFacts.none(state);
        }
        return new WishFacts(
                FactState.VALUE,
                concepts(wishes, WishPacker::isFirst, concepts),
                concepts(wishes, wish -> wish.kind() == Kind.WANT && !isFirst(wish), concepts),
                industries(wishes, Kind.WANT),
                concepts(wishes, wish -> wish.kind() == Kind.AVOID, concepts),
                industries(wishes, Kind.AVOID),
                workplaces(wishes, WishPacker::isFirst),
                workplaces(wishes, wish -> !isFirst(wish)));
    }

    private static List<UUID> workplaces(List<Wish> wishes, Predicate<Wish> which) {
        return wishes.stream()
                .filter(which)
                .flatMap(wish -> Stream.ofNullable(wish.workplaceId()))
                .toList();
    }

    private static boolean isFirst(Wish wish) {
        return wish.kind() == Kind.WANT && Objects.equals(wish.rank(), 1);
    }

    private static NumberSet concepts(List<Wish> wishes, Predicate<Wish> which, Concepts concepts) {
        return NumberSet.of(wishes.stream()
                .filter(which)
                .map(Wish::concept)
                .filter(Objects::nonNull)
                .map(code -> concepts.byCode(code)
                        .map(Concept::number)
                        .orElseThrow(() -> new IllegalStateException("No " + code)))
                .toList());
    }

    private static int industries(List<Wish> wishes, Kind kind) {
        return wishes.stream()
                .filter(wish -> wish.kind() == kind)
                .map(Wish::industry)
                .filter(Objects::nonNull)
                .mapToInt(LineFacts::bit)
                .reduce(0, (one, other) -> one | other);
    }
}
