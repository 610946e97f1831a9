package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.linking.FoldedText;

/** What holds of the suggestion box for every list of concepts. */
@Requirement("CAN-04")
class SuggestionPropertyTest {
    private static final Set<ConceptKind> TASKS = Set.of(ConceptKind.TASK);

    @Property(tries = 200)
    void aNameTypedInFullGivesAConceptWithThatNameFirst(@ForAll("lists") List<List<String>> lists) {
        ConceptIndex index = index(lists);
        lists.stream()
                .flatMap(List::stream)
                .forEach(name -> assertThat(first(index, name))
                        .anyMatch(text -> FoldedText.words(text).equals(FoldedText.words(name))));
    }

    @Property(tries = 200)
    void aNewSynonymNeverMovesItsConceptDownForItself(
            @ForAll("lists") List<List<String>> lists, @ForAll("names") String synonym) {
        int before = place(index(lists), synonym);
        List<List<String>> more = new ArrayList<>(lists);
        List<String> names = new ArrayList<>(lists.getFirst());
        names.add(synonym);
        more.set(0, names);
        assertThat(place(index(more), synonym)).isLessThanOrEqualTo(before);
    }

    @Property(tries = 200)
    void caseAndSpellingOfNorwegianLettersChangeNothing(@ForAll("lists") List<List<String>> lists) {
        ConceptIndex index = index(lists);
        String name = lists.getFirst().getFirst();
        List<String> found = codes(index, name);
        assertThat(codes(index, name.toUpperCase(Locale.ROOT))).isEqualTo(found);
        assertThat(codes(index, name.replace("ø", "oe").replace("å", "aa").replace("æ", "ae")))
                .isEqualTo(found);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> parts = Arbitraries.of(
                "lager", "truck", "kjøre", "måle", "renhold", "arbeid", "sjef", "barn", "kjøkken", "hjelp", "vaske",
                "bær");
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("", words.subList(0, words.size() / 2))
                        + " "
                        + String.join(" ", words.subList(words.size() / 2, words.size())))
                .map(String::strip);
    }

    @Provide
    Arbitrary<List<List<String>>> lists() {
        return names().list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(8);
    }

    private static ConceptIndex index(List<List<String>> lists) {
        List<Concept> concepts = IntStream.range(0, lists.size())
                .mapToObj(i -> new Concept(
                        i + 1,
                        "c" + i,
                        ConceptKind.TASK,
                        null,
                        null,
                        false,
                        false,
                        IntStream.range(0, lists.get(i).size())
                                .mapToObj(
                                        n -> new ConceptLabel("nb", lists.get(i).get(n), n == 0))
                                .toList()))
                .toList();
        return new ConceptIndex(new Taxonomy(concepts, List.of(), Map.of()));
    }

    private static List<String> first(ConceptIndex index, String text) {
        return index.find(text, TASKS, Language.NB, 1).stream()
                .flatMap(hit -> hit.concept().labels().stream())
                .map(ConceptLabel::text)
                .toList();
    }

    private static List<String> codes(ConceptIndex index, String text) {
        return index.find(text, TASKS, Language.NB, 20).stream()
                .map(hit -> hit.concept().code())
                .toList();
    }

    private static int place(ConceptIndex index, String text) {
        int place = codes(index, text).indexOf("c0");
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
