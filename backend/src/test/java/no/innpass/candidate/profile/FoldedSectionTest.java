package no.innpass.candidate.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.shared.DataSource;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;
import org.junit.jupiter.api.Test;

@Requirement("CAN-27")
class FoldedSectionTest {
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 5);
    private static final LocalDate LATE = LocalDate.of(2026, 9, 1);

    private long count;

    @Test
    void verifiedGoesBeforeNewer() {
        var here = norwegian(EARLY, level(LanguageLevel.B1, EARLY, true));
        var there = norwegian(LATE, level(LanguageLevel.A2, LATE, false));
        var folded = FoldedSection.of(NorwegianSection.TABLE, here, there);
        assertThat(folded.stands()).containsExactlyElementsOf(here.facts());
        assertThat(folded.givesWay()).isEqualTo(FoldedSection.idsOf(there.facts()));
    }

    @Test
    void newerGoesBeforeOlderWhereBothAreEquallySure() {
        var here = norwegian(EARLY, level(LanguageLevel.A2, EARLY, false));
        var there = norwegian(LATE, level(LanguageLevel.B1, LATE, false));
        assertThat(FoldedSection.of(NorwegianSection.TABLE, here, there).stands())
                .containsExactlyElementsOf(there.facts());
        assertThat(FoldedSection.of(NorwegianSection.TABLE, there, here).stands())
                .containsExactlyElementsOf(there.facts());
    }

    @Test
    void whatSpeaksOfDifferentThingsStandsSideBySide() {
        var here = skills(EARLY, "bake");
        var there = skills(LATE, "cook-meals", "bake");
        var folded = FoldedSection.of(SkillsSection.TABLE, here, there);
        assertThat(folded.stands()).extracting(SkillsSection.Resource::concept).containsExactly("cook-meals", "bake");
        assertThat(folded.givesWay()).hasSize(1);
        assertThat(folded.answer()).isEqualTo(there.mark());
    }

    @Test
    void aNewerNoneEndsOlderFactsUnlessOneIsVerified() {
        var none = new FoldedSection.Side<>(FactState.NONE, mark(LATE), List.<NorwegianSection.Level>of());
        var told = norwegian(EARLY, level(LanguageLevel.A2, EARLY, false));
        var proven = norwegian(EARLY, level(LanguageLevel.A2, EARLY, true));
        assertThat(FoldedSection.of(NorwegianSection.TABLE, told, none).state()).isEqualTo(FactState.NONE);
        assertThat(FoldedSection.of(NorwegianSection.TABLE, told, none).stands())
                .isEmpty();
        assertThat(FoldedSection.of(NorwegianSection.TABLE, none, proven).state())
                .isEqualTo(FactState.VALUE);
        assertThat(FoldedSection.of(NorwegianSection.TABLE, none, proven).answer())
                .isEqualTo(proven.mark());
    }

    @Test
    void anOlderNoneGivesWayToNewerFacts() {
        var none = new FoldedSection.Side<>(FactState.NONE, mark(EARLY), List.<NorwegianSection.Level>of());
        var told = norwegian(LATE, level(LanguageLevel.A2, LATE, false));
        assertThat(FoldedSection.of(NorwegianSection.TABLE, none, told).stands())
                .containsExactlyElementsOf(told.facts());
    }

    @Test
    void whoWasNeverAskedSaysNothing() {
        var nobody =
                new FoldedSection.Side<>(FactState.NOT_ASKED, SectionMark.UNTOUCHED, List.<NorwegianSection.Level>of());
        var told = norwegian(EARLY, level(LanguageLevel.A2, EARLY, false));
        assertThat(FoldedSection.of(NorwegianSection.TABLE, nobody, told).state())
                .isEqualTo(FactState.VALUE);
        assertThat(FoldedSection.of(NorwegianSection.TABLE, told, nobody).givesWay())
                .isEmpty();
    }

    @Test
    void onePurposeIsTheMainOne() {
        var here = purposes(EARLY, PlacementPurpose.LANGUAGE, PlacementPurpose.JOB);
        var there = purposes(LATE, PlacementPurpose.JOB, PlacementPurpose.NETWORK);
        var stands = FoldedSection.of(PurposesSection.TABLE, here, there).stands();
        assertThat(stands)
                .extracting(PurposesSection.Purpose::purpose)
                .containsExactlyInAnyOrder(PlacementPurpose.LANGUAGE, PlacementPurpose.JOB, PlacementPurpose.NETWORK);
        assertThat(stands.stream().filter(PurposesSection.Purpose::main).map(PurposesSection.Purpose::purpose))
                .containsExactly(PlacementPurpose.JOB);
    }

    @Test
    void wishesAreRankedAnewAndAVetoOfEitherHolds() {
        var here = wishes(EARLY, wish("shop", 1), wish("cafe", 2));
        var there = wishes(LATE, wish("farm", 1), veto("lift"));
        var stands = FoldedSection.of(WishesSection.TABLE, here, there).stands();
        assertThat(stands)
                .extracting(wish -> wish.concept() + wish.rank())
                .containsExactly("shop1", "cafe3", "farm2", "liftnull");
    }

    /** Nothing vanishes: what does not stand gives way, and what may not stand twice does not. */
    @Property(tries = 300)
    void everyFactStandsOrGivesWayAndNoRuleOfTheSectionIsBroken(
            @ForAll("sides") FoldedSection.Side<WishesSection.Wish> here,
            @ForAll("sides") FoldedSection.Side<WishesSection.Wish> there) {
        var folded = FoldedSection.of(WishesSection.TABLE, here, there);
        List<UUID> all = new ArrayList<>(FoldedSection.idsOf(folded.stands()));
        all.addAll(folded.givesWay());
        List<UUID> before = new ArrayList<>(FoldedSection.idsOf(here.facts()));
        before.addAll(FoldedSection.idsOf(there.facts()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(before);
        Section section = WishesSection.TABLE.make().section(folded.state(), folded.stands(), folded.answer());
        assertThat(section.factsFitState()).isTrue();
        assertThat(folded.stands().stream().map(WishesSection.Wish::rank).filter(rank -> rank != null))
                .doesNotHaveDuplicates()
                .allMatch(rank -> rank >= 1 && rank <= 20);
    }

    @Provide
    Arbitrary<FoldedSection.Side<WishesSection.Wish>> sides() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3).map(EARLY::plusDays);
        Arbitrary<List<String>> things = Arbitraries.of("shop", "cafe", "farm", "lift", "sea")
                .list()
                .uniqueElements()
                .ofMaxSize(5);
        return Combinators.combine(
                        days, things, Arbitraries.of(true, false).list().ofSize(5), Arbitraries.of(FactState.values()))
                .as((day, names, vetoed, state) -> {
                    if (names.isEmpty()) {
                        FactState empty = state == FactState.VALUE ? FactState.NONE : state;
                        return new FoldedSection.Side<>(empty, mark(day), List.<WishesSection.Wish>of());
                    }
                    List<WishesSection.Wish> wishes = new ArrayList<>();
                    for (int i = 0; i < names.size(); i++) {
                        wishes.add(vetoed.get(i) ? veto(names.get(i)) : wish(names.get(i), i + 1));
                    }
                    return wishes(day, wishes.toArray(WishesSection.Wish[]::new));
                });
    }

    private FactMark fact(LocalDate day, boolean verified) {
        return new FactMark(new UUID(7, ++count), DataSource.ADVISER, day, verified, null, false);
    }

    private static SectionMark mark(LocalDate day) {
        return new SectionMark(1, DataSource.ADVISER, day, null);
    }

    private NorwegianSection.Level level(LanguageLevel level, LocalDate day, boolean verified) {
        return new NorwegianSection.Level(
                LanguageSkill.SPEAKING,
                NorwegianSection.Basis.ESTIMATED,
                level,
                null,
                "adviser",
                null,
                null,
                false,
                fact(day, verified));
    }

    private static FoldedSection.Side<NorwegianSection.Level> norwegian(LocalDate day, NorwegianSection.Level... all) {
        return new FoldedSection.Side<>(FactState.VALUE, mark(day), List.of(all));
    }

    private FoldedSection.Side<SkillsSection.Resource> skills(LocalDate day, String... codes) {
        List<SkillsSection.Resource> all = new ArrayList<>();
        for (String code : codes) {
            all.add(new SkillsSection.Resource(SkillsSection.Kind.TASK, code, null, fact(day, false)));
        }
        return new FoldedSection.Side<>(FactState.VALUE, mark(day), all);
    }

    private FoldedSection.Side<PurposesSection.Purpose> purposes(
            LocalDate day, PlacementPurpose main, PlacementPurpose more) {
        return new FoldedSection.Side<>(
                FactState.VALUE,
                mark(day),
                List.of(
                        new PurposesSection.Purpose(main, true, null, fact(day, false)),
                        new PurposesSection.Purpose(more, false, null, fact(day, false))));
    }

    private WishesSection.Wish wish(String concept, int rank) {
        return new WishesSection.Wish(WishesSection.Kind.WANT, rank, concept, null, null, null, fact(EARLY, false));
    }

    private WishesSection.Wish veto(String concept) {
        return new WishesSection.Wish(WishesSection.Kind.VETO, null, concept, null, null, null, fact(EARLY, false));
    }

    private static FoldedSection.Side<WishesSection.Wish> wishes(LocalDate day, WishesSection.Wish... all) {
        return new FoldedSection.Side<>(FactState.VALUE, mark(day), List.of(all));
    }
}
