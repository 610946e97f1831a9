package no.innpass.process.importing.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innpass.candidate.profile.PurposesSection;
import no.innpass.candidate.profile.Section;
import no.innpass.candidate.profile.WishesSection;
import no.innpass.process.importing.NotHeld;
import no.innpass.shared.FactState;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/** What a candidate of a case wants and will not, and what the placement is for. */
final class CaseWishes {
    private static final List<String> LATER = List.of("later", "later_tasks");

    private final CaseWords words;
    private final NotHeld notHeld;

    CaseWishes(CaseWords words, NotHeld notHeld) {
        this.words = words;
        this.notHeld = notHeld;
    }

    List<Section> read(CaseNode candidate) {
        return List.of(wishes(candidate.at("wishes")), purposes(candidate));
    }

    /** Wished tasks in their order, then the wish in words. */
    private WishesSection wishes(Optional<CaseNode> told) {
        List<WishesSection.Wish> all = new ArrayList<>();
        tasks(told, "want_tasks").forEach(code -> all.add(wish(WishesSection.Kind.WANT, all.size() + 1, code, null)));
        Stream.of("first", "other")
                .flatMap(key -> told.flatMap(one -> one.text(key)).stream())
                .forEach(text ->
                        all.add(wish(WishesSection.Kind.WANT, all.size() + 1, null, CaseBackground.plain(text, 80))));
        tasks(told, "avoid_tasks").forEach(code -> all.add(wish(WishesSection.Kind.AVOID, null, code, null)));
        tasks(told, "veto_tasks").forEach(code -> all.add(wish(WishesSection.Kind.VETO, null, code, null)));
        LATER.stream()
                .filter(key -> told.flatMap(one -> one.at(key)).isPresent())
                .forEach(key -> notHeld.add("wish: " + key));
        return new WishesSection(CaseBackground.state(all.isEmpty()), all, null);
    }

    /** Ids of workplaces of the case that are wished for, best first. */
    static List<String> places(CaseNode candidate) {
        return candidate.at("wishes").map(one -> one.words("want_places")).orElse(List.of());
    }

    private List<String> tasks(Optional<CaseNode> told, String key) {
        return told.map(one -> one.list(key)).orElse(List.of()).stream()
                .flatMap(word -> words.task(word).stream())
                .distinct()
                .toList();
    }

    private static WishesSection.Wish wish(
            WishesSection.Kind kind, @Nullable Integer rank, @Nullable String code, @Nullable String phrase) {
        return new WishesSection.Wish(kind, rank, code, null, null, phrase, null);
    }

    private static PurposesSection purposes(CaseNode candidate) {
        List<PlacementPurpose> told = candidate.words("purpose").stream()
                .flatMap(word -> Stream.ofNullable(CaseWords.PURPOSES.get(word)))
                .distinct()
                .toList();
        List<PurposesSection.Purpose> purposes = new ArrayList<>();
        told.forEach(purpose -> purposes.add(new PurposesSection.Purpose(purpose, purposes.isEmpty(), null, null)));
        return new PurposesSection(told.isEmpty() ? FactState.NOT_ASKED : FactState.VALUE, purposes, null);
    }
}
