package no.innpass.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateVisibility;
import no.innpass.candidate.Findable;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.employer.Light;
import no.innpass.fixtures.Pair;
import no.innpass.geography.Region;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.SearchFields;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;

/**
 * The allow-list of MAT-22 for what is written into the index, read from the documents themselves: a new name fails this test. Adding
 * one is a decision about HR-1, not a formality.
 */
@Requirement("MAT-22")
class IndexedFieldsTest {
    /** Who may see somebody at all; no criterion, gate or condition reads them. */
    private static final Set<String> VISIBILITY = Set.of("office", "providers", "visible");

    /** What a search filters by and counts; coarse, and no criterion, gate or condition reads them. */
    private static final Set<String> SEARCH =
            Set.of("region", "county", "hoursBand", "summer", "asked", "purposes", "light", "words");

    private static final Set<String> CANDIDATE = Set.of(
            "id",
            "random",
            "flags",
            "readyFrom",
            "purpose",
            "done",
            "near",
            "certificates",
            "certificateDays",
            "certificateEnds",
            "certificateSpans",
            "language",
            "tests",
            "testDays",
            "functions",
            "hours",
            "position",
            "reach",
            "neighbourhood",
            "wouldMove",
            "vetoedTasks",
            "vetoedWorkplaces",
            "line",
            "lineIndustries",
            "wishes",
            "firstWorkplace",
            "furtherWorkplaces",
            "wishedIndustries",
            "surroundings");

    private static final Set<String> PLACE = Set.of(
            "id",
            "workplace",
            "random",
            "flags",
            "area",
            "firstStart",
            "latestStart",
            "plannedEnd",
            "duration",
            "freeSeats",
            "tasks",
            "formal",
            "credentials",
            "languageDemands",
            "language",
            "tests",
            "functions",
            "hours",
            "positionMust",
            "purpose",
            "furtherPurposes",
            "contracts",
            "subjects",
            "industry",
            "will",
            "surroundings",
            "support",
            "openness");

    @Provide
    Arbitrary<Pair> pairs() {
        return Pair.pairs();
    }

    @Property(tries = 200)
    void aDocumentHoldsTheDecidedFieldsAndNoOther(@ForAll("pairs") Pair pair, @ForAll boolean secret) {
        CandidateVisibility visibility =
                new CandidateVisibility(new UUID(3, 1), List.of(new UUID(3, 2)), secret, !secret);
        Findable findable = new Findable(secret, List.of("lage pinnekjøtt"));
        Document candidate = WriteDocuments.document(
                new IndexedCandidate(pair.candidate(), visibility, findable), Region.VESTLANDET, findable.phrases());
        Set<String> decided = new TreeSet<>(CANDIDATE);
        decided.addAll(VISIBILITY);
        decided.addAll(SEARCH);
        assertThat(names(candidate.fields())).isSubsetOf(decided);
        Set<String> decidedOfPlaces = new TreeSet<>(PLACE);
        decidedOfPlaces.addAll(SEARCH);
        assertThat(names(WriteDocuments.document(pair.place(), null, secret, Light.GREEN)
                        .fields()))
                .isSubsetOf(decidedOfPlaces);
    }

    @Property(tries = 1)
    void theListsThatOthersReadAreTheSame() {
        assertThat(names(CandidateFields.all())).isEqualTo(new TreeSet<>(CANDIDATE));
        assertThat(names(VisibilityFields.all())).isEqualTo(new TreeSet<>(VISIBILITY));
        assertThat(names(SearchFields.all())).isEqualTo(new TreeSet<>(SEARCH));
        assertThat(names(PlaceFields.all())).isEqualTo(new TreeSet<>(PLACE));
    }

    private static Set<String> names(Iterable<Field> fields) {
        Set<String> names = new TreeSet<>();
        fields.forEach(field -> names.add(field.name()));
        return names;
    }
}
