package no.innpass.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.fixtures.CandidateBuilder;
import no.innpass.fixtures.Pair;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.SearchFields;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.matching.term.Field;
import no.innpass.practiceplace.CredentialDemand;
import no.innpass.practiceplace.LanguageDemand;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.TaskFact;
import org.junit.jupiter.api.Test;

/**
 * The allow-list of MAT-22: what matching may read stands here by name, and a new name fails this test; that of the index stands in
 * {@code IndexedFieldsTest}. Adding one is a
 * decision about HR-1, not a formality.
 */
@Requirement("MAT-22")
class ForbiddenInputsTest {
    private static final Set<String> CANDIDATE = Set.of(
            "id",
            "random",
            "version",
            "withdrawn",
            "readyFrom",
            "purpose.main",
            "purpose.all",
            "purpose.acceptsNoJob",
            "skills",
            "experience",
            "done",
            "near",
            "certificates",
            "certificateList",
            "language.functional.bits",
            "language.tests.bits",
            "language.plannedTests",
            "functions.bits",
            "hoursState",
            "hours.bits",
            "position",
            "reach.home",
            "reach.means",
            "reach.tens",
            "reach.wouldMove",
            "vetoedTasks",
            "vetoedWorkplaces",
            "line.known",
            "line.occupations",
            "line.industries",
            "wishes.state",
            "wishes.first",
            "wishes.further",
            "wishes.industries",
            "wishes.avoided",
            "wishes.avoidedIndustries",
            "wishes.firstWorkplace",
            "wishes.furtherWorkplaces",
            "surroundings.state",
            "surroundings.needs.bits");

    private static final Set<String> PLACE = Set.of(
            "id",
            "workplace",
            "random",
            "version",
            "listing",
            "area",
            "start.first",
            "start.latest",
            "start.days",
            "freeSeats",
            "blocked",
            "capReached",
            "tasks",
            "credentials",
            "credentialDemands",
            "language",
            "languageDemands",
            "languageSupport",
            "functions",
            "functionalDemands.bits",
            "hoursState",
            "hours.bits",
            "purposes.main",
            "purposes.further",
            "job.prospect",
            "job.contracts",
            "job.dispensing",
            "job.will",
            "job.mustPercent",
            "line.occupations",
            "line.industry",
            "surroundings.bits",
            "support.bits",
            "openness");

    @Test
    void factsHoldNothingBeyondTheAllowList() {
        assertThat(names(CandidateFacts.class)).containsExactlyInAnyOrderElementsOf(CANDIDATE);
        assertThat(names(PlaceFacts.class)).containsExactlyInAnyOrderElementsOf(PLACE);
        assertThat(names(CertificateFact.class))
                .containsExactlyInAnyOrder("concept", "state", "certificate", "date", "validUntil");
        assertThat(names(TaskFact.class)).containsExactlyInAnyOrder("concept", "share", "trainable");
        assertThat(names(CredentialDemand.class)).containsExactlyInAnyOrder("concept", "kind", "tags");
        assertThat(names(LanguageDemand.class)).containsExactlyInAnyOrder("skill", "level", "tested", "kind", "tags");
    }

    @Test
    void noNameSpeaksOfAForbiddenThing() {
        var words = List.of(
                "age",
                "birth",
                "gender",
                "sex",
                "origin",
                "country",
                "nation",
                "ethnic",
                "religion",
                "mother",
                "immigra",
                "residence",
                "health",
                "diagnos",
                "disab",
                "benefit",
                "income",
                "civil",
                "married",
                "child",
                "gap",
                "unemploy",
                "criminal",
                "motivation",
                "failed",
                "sender",
                "village",
                "name",
                "photo",
                "school");
        Stream.of(
                        names(CandidateFacts.class),
                        names(PlaceFacts.class),
                        fields(CandidateFields.all()),
                        fields(PlaceFields.all()),
                        fields(VisibilityFields.all()),
                        fields(SearchFields.all()))
                .flatMap(Set::stream)
                // "language" and "languageDemands" hold "age"; what they hold is the level in Norwegian.
                .map(name -> name.toLowerCase(Locale.ROOT).replace("language", ""))
                .forEach(name -> assertThat(words).noneMatch(name::contains));
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Pair.pairs();
    }

    @Property
    void whoSomebodyIsMovesNothingButTheTie(
            @ForAll("pairs") Pair pair, @ForAll long random, @ForAll @LongRange(min = 1) long version) {
        var ranking = new Ranking(Pair.TRAVEL, WeightProfiles.STANDARD);
        var other = CandidateBuilder.from(pair.candidate()).id(new UUID(random, version), random);
        other.version = version;
        var before = ranking.explain(pair.candidate(), pair.place());
        var after = ranking.explain(other.build(), pair.place());
        assertThat(after.score().points()).isEqualTo(before.score().points());
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.gates()).isEqualTo(before.gates());
        assertThat(after.conditions()).isEqualTo(before.conditions());
    }

    private static Set<String> fields(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of components, those of nested values of our own after a dot; enumerations and sets are ends. */
    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(ForbiddenInputsTest::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(RecordComponent component) {
        return component.getType().isRecord()
                ? names(component.getType()).stream().map(name -> component.getName() + "." + name)
                : Stream.of(component.getName());
    }
}
