package no.innpass.candidate.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.NumberSet;
import org.junit.jupiter.api.Test;

@Requirement("PRI-14")
class GeneraliseTest {
    private static final int BREAD = 50;

    @Property
    void noClassIsSmallerThanKAndEverybodyIsInOne(
            @ForAll("people") List<CardFacts> people, @ForAll @IntRange(min = 2, max = 7) int k) {
        List<CardClass> classes = Generalise.generalise(people, k);

        assertThat(classes).allSatisfy(one -> assertThat(one.members()).hasSizeGreaterThanOrEqualTo(k));
        List<UUID> shown =
                classes.stream().flatMap(one -> one.members().stream()).toList();
        assertThat(shown).doesNotHaveDuplicates();
        assertThat(shown).hasSize(people.size() < k ? 0 : people.size());
    }

    @Property
    void aCardSaysOnlyWhatIsTrueOfEveryMember(@ForAll("people") List<CardFacts> people) {
        Map<UUID, CardFacts> facts = people.stream().collect(Collectors.toMap(CardFacts::candidateId, one -> one));
        for (CardClass one : Generalise.generalise(people, 5)) {
            for (UUID member : one.members()) {
                CardFacts known = facts.get(member);
                CardContent card = one.content();
                assertThat(card.tasks().stream()).allMatch(known.tasks()::contains);
                assertThat(card.certificates().stream()).allMatch(known.certificates()::contains);
                assertThat(card.speaking() == null
                                || known.speaking() != null && known.speaking().compareTo(card.speaking()) >= 0)
                        .isTrue();
            }
        }
    }

    @Property
    void theOrderOfTheInputChangesNothing(@ForAll("people") List<CardFacts> people, @ForAll long seed) {
        List<CardFacts> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Generalise.generalise(shuffled, 5)).isEqualTo(Generalise.generalise(people, 5));
    }

    /** Whatever tasks and certificates a need asks for, the cards it gets fall into groups of k or more equal ones. */
    @Property
    void noEditOfANeedBringsOutAGroupBelowK(
            @ForAll("people") List<CardFacts> people,
            @ForAll("concepts") NumberSet tasks,
            @ForAll("concepts") NumberSet demanded) {
        Map<CardContent, Integer> equal = new HashMap<>();
        for (CardClass one : Generalise.generalise(people, 5)) {
            equal.merge(one.content().forNeed(tasks, demanded), one.members().size(), Integer::sum);
        }
        assertThat(equal.values()).allMatch(count -> count >= 5);
    }

    /** An attacker may ask 1,000 needs: any two people of a class have had the same cards in all of them. */
    @Test
    void aThousandNeedsIsolateNobody() {
        Random random = new Random(7);
        List<CardFacts> people = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int[] tasks = random.ints(6, 1, 30).toArray();
            people.add(new CardFacts(
                    new UUID(0, i),
                    NumberSet.of(tasks),
                    NumberSet.NONE,
                    LanguageLevel.values()[random.nextInt(7)],
                    HoursBand.values()[random.nextInt(3)]));
        }
        List<CardClass> classes = Generalise.generalise(people, 5);
        Map<UUID, StringBuilder> seen = new HashMap<>();
        for (int edit = 0; edit < 1_000; edit++) {
            NumberSet asked = NumberSet.of(random.ints(4, 1, 30).toArray());
            for (CardClass one : classes) {
                CardContent card = one.content().forNeed(asked, NumberSet.NONE);
                one.members()
                        .forEach(member -> seen.computeIfAbsent(member, id -> new StringBuilder())
                                .append(card.tasks())
                                .append(card.speaking())
                                .append(card.hours()));
            }
        }
        Map<String, Integer> alike = new HashMap<>();
        seen.values().forEach(trace -> alike.merge(trace.toString(), 1, Integer::sum));
        assertThat(alike.values()).allMatch(count -> count >= 5);
        assertThat(classes.size()).as("and the cards still tell people apart").isGreaterThan(20);
    }

    @Test
    void theOnlyBakerInTheValleyIsNotShownAsOne() {
        List<CardFacts> valley = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            NumberSet tasks = i == 0 ? NumberSet.of(BREAD, 1) : NumberSet.of(1, 2);
            valley.add(new CardFacts(new UUID(0, i), tasks, NumberSet.NONE, LanguageLevel.B1, HoursBand.DAY_FULL));
        }
        Set<Integer> shown = new HashSet<>();
        Generalise.generalise(valley, 5).forEach(one -> one.content().tasks().forEach(shown::add));

        assertThat(shown).contains(1).doesNotContain(BREAD);
        assertThat(Generalise.generalise(valley.subList(0, 4), 5)).isEmpty();
    }

    @Provide
    Arbitrary<List<CardFacts>> people() {
        Arbitrary<CardFacts> person = Combinators.combine(
                        concepts(),
                        concepts(),
                        Arbitraries.of(LanguageLevel.class).injectNull(0.2),
                        Arbitraries.of(HoursBand.class).injectNull(0.2))
                .as((tasks, certificates, speaking, hours) ->
                        new CardFacts(new UUID(0, 0), tasks, certificates, speaking, hours));
        return person.list().ofMaxSize(60).map(list -> {
            List<CardFacts> numbered = new ArrayList<>();
            for (CardFacts one : list) {
                numbered.add(new CardFacts(
                        new UUID(0, numbered.size()), one.tasks(), one.certificates(), one.speaking(), one.hours()));
            }
            return numbered;
        });
    }

    @Provide
    Arbitrary<NumberSet> concepts() {
        return Arbitraries.integers().between(1, 8).set().ofMaxSize(4).map(NumberSet::of);
    }
}
