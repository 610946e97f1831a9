package no.innpass.employer.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.employer.ContactRole;
import no.innpass.employer.LoadSource;
import no.innpass.employer.inside.InsideItem;
import no.innpass.employer.relation.RelationStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What to talk about on a visit, and what nobody has seen. */
@Requirement("EMP-22")
class TalkGuideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate OLDEST = TODAY.minusDays(365);

    @Property
    void whatIsNotKnownStandsBeforeWhatFitsTheStageAndIsShort(@ForAll("facts") VisitFacts facts) {
        List<TalkPoint> points = TalkGuide.of(facts, OLDEST);
        assertThat(points).isSorted().doesNotHaveDuplicates();
        assertThat(points.stream().map(TalkPoint::kind).toList()).isSorted();
        assertThat(points.stream().filter(one -> one.kind() == TalkPoint.Kind.GAP))
                .hasSizeLessThanOrEqualTo(TalkGuide.GAPS);
        assertThat(points.stream().filter(one -> one.kind() == TalkPoint.Kind.STAGE))
                .isNotEmpty();
    }

    @Property
    void whatIsKnownIsNotAsked(@ForAll("facts") VisitFacts facts) {
        List<TalkPoint> gaps = TalkGuide.gaps(facts, OLDEST);
        assertThat(gaps.contains(TalkPoint.ASK_LOAD)).isEqualTo(facts.load() == null);
        assertThat(gaps.contains(TalkPoint.ASK_SIZE)).isEqualTo(!facts.sizeKnown());
        assertThat(gaps.contains(TalkPoint.ASK_STAFF)).isEqualTo(!facts.staffAsked());
        assertThat(gaps.contains(TalkPoint.ASK_DECIDER)).isEqualTo(!facts.knows(ContactRole.HIRING_AUTHORITY));
        assertThat(gaps.contains(TalkPoint.ASK_SUPERVISOR)).isEqualTo(!facts.knows(ContactRole.SUPERVISOR));
        assertThat(gaps.contains(TalkPoint.ASK_INSIDE))
                .isEqualTo(!TalkGuide.missing(facts).isEmpty());
        assertThat(TalkGuide.missing(facts)).noneMatch(facts.told()::contains);
    }

    @Property
    void whoLetsPeopleGoIsNotAskedForAPlace(@ForAll("facts") VisitFacts facts) {
        List<TalkPoint> points = TalkGuide.of(facts, OLDEST);
        assertThat(points.contains(TalkPoint.OFFER_HELP)).isEqualTo(facts.downsizing());
        if (facts.downsizing()) {
            assertThat(points)
                    .doesNotContain(TalkPoint.LEFT_UNDONE, TalkPoint.SMALL_STEP, TalkPoint.TELL, TalkPoint.FRAMES);
        }
    }

    @Property
    void nobodyIsBothMetAndNeverMet(@ForAll("facts") VisitFacts facts) {
        List<NeverMet.Fact> never = NeverMet.of(facts);
        facts.people().stream()
                .filter(VisitFacts.Person::met)
                .forEach(one -> assertThat(never).noneMatch(fact -> one.name().equals(fact.person())));
        assertThat(never.contains(new NeverMet.Fact(NotSeen.NOBODY_WAS_THERE, null)))
                .isEqualTo(facts.visits() == 0);
        assertThat(never.stream().anyMatch(one -> one.what() == NotSeen.INSIDE_ONLY_TOLD))
                .isEqualTo(facts.insideTold() && !facts.insideSeen());
    }

    @Test
    void anOldOutlookIsAskedForAnewAndAPromiseIsTakenUpFirst() {
        VisitFacts known = facts(RelationStage.ACTIVE, "Ringe i mars", OLDEST, LoadSource.SEEN, 1);
        assertThat(TalkGuide.of(known, OLDEST)).startsWith(TalkPoint.PROMISED).doesNotContain(TalkPoint.ASK_OUTLOOK);
        assertThat(TalkGuide.of(known, OLDEST.plusDays(1))).contains(TalkPoint.ASK_OUTLOOK);
    }

    @Test
    void eachStageHasItsOwnOpening() {
        List<TalkPoint> openings = new ArrayList<>();
        for (RelationStage stage : RelationStage.values()) {
            openings.add(TalkGuide.of(facts(stage, null, TODAY, LoadSource.SEEN, 1), OLDEST).stream()
                    .filter(one -> one.kind() == TalkPoint.Kind.STAGE)
                    .findFirst()
                    .orElseThrow());
        }
        assertThat(openings).hasSize(RelationStage.values().length).doesNotHaveDuplicates();
    }

    @Test
    void othersHaveBeenThereAndWeHaveNot() {
        assertThat(NeverMet.of(facts(RelationStage.CONTACTED, null, TODAY, LoadSource.DECLARED, 0)))
                .extracting(NeverMet.Fact::what)
                .containsExactly(NotSeen.ONLY_OTHERS_WERE_THERE, NotSeen.LOAD_ONLY_TOLD);
    }

    /** With two visits, of which so many of our own. */
    private static VisitFacts facts(
            RelationStage stage,
            @Nullable String promised,
            @Nullable LocalDate outlook,
            @Nullable LoadSource load,
            int own) {
        return new VisitFacts(
                stage,
                false,
                false,
                0,
                promised,
                null,
                outlook,
                false,
                load,
                true,
                EnumSet.allOf(InsideItem.class),
                true,
                true,
                true,
                2,
                own,
                List.of(new VisitFacts.Person(
                        "Kari", Set.of(ContactRole.HIRING_AUTHORITY, ContactRole.SUPERVISOR), true)));
    }

    @Provide
    Arbitrary<VisitFacts> facts() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<List<VisitFacts.Person>> people = Combinators.combine(
                        Arbitraries.of(ContactRole.class).set().ofMinSize(1), flag)
                .as((roles, met) -> new VisitFacts.Person("Kontakt " + roles.size() + met, roles, met))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.of(RelationStage.class),
                        flag.list().ofSize(8),
                        Arbitraries.integers().between(0, 3).list().ofSize(3),
                        Arbitraries.of("Ringe", "Komme tilbake").injectNull(0.5),
                        Arbitraries.integers().between(0, 800).injectNull(0.3),
                        Arbitraries.of(LoadSource.class).injectNull(0.3),
                        Arbitraries.of(InsideItem.class).set(),
                        people)
                .as((stage, flags, counts, promised, age, load, told, known) -> new VisitFacts(
                        stage,
                        flags.get(0),
                        flags.get(1),
                        counts.get(0),
                        promised,
                        null,
                        age == null ? null : TODAY.minusDays(age),
                        flags.get(2),
                        load,
                        flags.get(3),
                        told,
                        flags.get(4),
                        flags.get(5),
                        flags.get(6),
                        counts.get(1) + counts.get(2),
                        counts.get(1),
                        known));
    }
}
