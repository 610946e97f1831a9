package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Language;
import org.junit.jupiter.api.Test;

class ConceptIndexTest {
    private static final Concepts DOOR = Concepts.starter();

    private static List<String> typed(String text, Language language, ConceptKind... kinds) {
        return DOOR.search(text, Set.of(kinds), language, 5).stream()
                .map(hit -> hit.concept().code())
                .toList();
    }

    @Test
    @Requirement("CAN-04")
    void findsWhatIsTypedInNorwegian() {
        assertThat(typed("lager", Language.NB, ConceptKind.TASK)).startsWith("warehouse-work");
        assertThat(typed("lager", Language.NB)).contains("warehouse-worker");
        assertThat(typed("truck", Language.NB))
                .startsWith("forklift-driver")
                .contains("forklift-certificate", "drive-forklift");
        assertThat(typed("kjøre truck", Language.NB)).startsWith("drive-forklift");
        assertThat(typed("vaske gulv", Language.NB)).startsWith("clean-rooms");
        assertThat(typed("vaske", Language.NB, ConceptKind.TASK)).contains("wash-cars");
        assertThat(typed("renhold", Language.NB, ConceptKind.TASK)).startsWith("clean-rooms");
        assertThat(typed("butikkmedarbeidar", Language.NB)).startsWith("shop-assistant");
        assertThat(typed("ringevikar", Language.NB)).contains("care-assistance", "care-assistant");
    }

    @Test
    @Requirement("CAN-04")
    void findsWhatIsTypedInEnglish() {
        assertThat(typed("cook", Language.EN)).startsWith("cook").contains("cook-meals");
        assertThat(typed("cleaning", Language.EN, ConceptKind.TASK)).contains("clean-rooms");
        assertThat(typed("forklift", Language.EN))
                .contains("forklift-driver", "forklift-certificate", "drive-forklift");
    }

    @Test
    void spellingOfNorwegianLettersAndCaseDoNotMatter() {
        assertThat(typed("kjokken", Language.NB))
                .isEqualTo(typed("kjøkken", Language.NB))
                .isNotEmpty();
        assertThat(typed("KJØKKEN", Language.NB)).isEqualTo(typed("kjøkken", Language.NB));
        assertThat(typed("maale og kappe", Language.NB))
                .isEqualTo(typed("måle og kappe", Language.NB))
                .contains("measure-and-cut");
        assertThat(typed("laerer", Language.NB))
                .isEqualTo(typed("lærer", Language.NB))
                .contains("teacher");
        assertThat(typed("kafé", Language.NB))
                .isEqualTo(typed("kafe", Language.NB))
                .contains("cafe-canteen-work");
    }

    @Test
    void theNameTypedInFullComesFirstThenPrefixThenSynonymThenInnerWords() {
        Concept exact = concept(5, "exact", label("lager", true));
        Concept prefix = concept(4, "prefix", label("lagerarbeid", true));
        Concept synonym = concept(3, "synonym", label("hylle", true), label("lager og hylle", false));
        Concept inner = concept(2, "inner", label("rydde lager", true));
        Concept innerSynonym = concept(1, "inner-synonym", label("orden", true), label("orden på lager", false));
        List<Concept> concepts = new ArrayList<>(List.of(innerSynonym, inner, synonym, prefix, exact));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(concepts, new Random(seed));
            ConceptIndex index = new ConceptIndex(new Taxonomy(concepts, List.of(), Map.of()));
            assertThat(index.find("Lager", Set.of(ConceptKind.TASK), Language.NB, 9))
                    .extracting(hit -> hit.concept().code())
                    .containsExactly("exact", "prefix", "synonym", "inner", "inner-synonym");
        }
    }

    @Test
    void saysWhichNameTheWordsWereFoundIn() {
        assertThat(DOOR.search("gaffeltruck", Set.of(ConceptKind.TASK), Language.NB, 1))
                .singleElement()
                .extracting(ConceptHit::matched)
                .isEqualTo("gaffeltruck");
    }

    @Test
    void respectsKindsAndLimitAndFindsNothingInSignsAlone() {
        assertThat(DOOR.search("l", Set.of(ConceptKind.OCCUPATION), Language.NB, 3))
                .hasSize(3)
                .allMatch(hit -> hit.concept().kind() == ConceptKind.OCCUPATION);
        assertThat(typed("%_'\"🙂", Language.NB)).isEmpty();
    }

    @Test
    void aRetiredConceptIsFoundByNumberButNotProposed() {
        Concept retired = new Concept(
                7,
                "old",
                ConceptKind.TASK,
                null,
                null,
                false,
                true,
                List.of(new ConceptLabel("nb", "telegrafi", true)));
        ConceptIndex index = new ConceptIndex(new Taxonomy(List.of(retired), List.of(), Map.of()));
        assertThat(index.byNumber(7)).contains(retired);
        assertThat(index.find("telegrafi", Set.of(ConceptKind.TASK), Language.NB, 5))
                .isEmpty();
        assertThat(index.ofKinds(Set.of(ConceptKind.TASK), Language.NB)).isEmpty();
    }

    @Test
    void listsAKindByTheNorwegianAlphabet() {
        Concept a = concept(1, "a", label("Arbeid", true));
        Concept o = concept(2, "o", label("Øving", true));
        Concept z = concept(3, "z", label("Zoo", true));
        assertThat(new ConceptIndex(new Taxonomy(List.of(o, z, a), List.of(), Map.of()))
                        .ofKinds(Set.of(ConceptKind.TASK), Language.NB))
                .containsExactly(a, z, o);
    }

    @Test
    void refusesANumberThatStandsTwiceAndARelationThatLeadsNowhere() {
        Concept one = concept(1, "one", label("en", true));
        Concept again = concept(1, "again", label("igjen", true));
        assertThatThrownBy(() -> new ConceptIndex(new Taxonomy(List.of(one, again), List.of(), Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new ConceptIndex(new Taxonomy(List.of(one), List.of(ConceptRelation.near(1, 2)), Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ConceptLabel label(String text, boolean preferred) {
        return new ConceptLabel("nb", text, preferred);
    }

    private static Concept concept(int number, String code, ConceptLabel... labels) {
        return new Concept(number, code, ConceptKind.TASK, null, null, false, false, List.of(labels));
    }
}
