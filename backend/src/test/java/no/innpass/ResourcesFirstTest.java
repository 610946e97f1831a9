package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an employer is sent about a person begins with what the person can, and tells of no money or instrument before (HR-3). The order
 * is that of the description of the API, which is the order in which the fields are written.
 */
@Requirement("HR-3")
class ResourcesFirstTest {
    private static final WordList MONEY = WordList.read("money.txt");
    private static final Path SENT = Path.of("src", "test", "resources", "audiences", "employer.txt");

    /** What a person can, or is to do and learn. */
    private static final Set<String> RESOURCES =
            Set.of("tasks", "certificates", "resources", "why", "goals", "trainingItems");

    /** What tells nothing of a person: which thing it is, where it stands, and who it is about. */
    private static final Set<String> HEADING = Set.of(
            "id",
            "version",
            "introductionId",
            "agreementId",
            "placeId",
            "placeTitle",
            "workplaceName",
            "state",
            "stage",
            "waitingFor",
            "dueOn",
            "actions",
            "tooFew",
            "firstName",
            "candidateName");

    private final ApiDescription api = ApiDescription.read();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ResourceCardsView.ResourceCardView",
                "EmployerIntroductionView.Anonymous",
                "EmployerIntroductionView.Presented"
            })
    void aCardBeginsWithResourcesAndHoldsNoMoney(String card) {
        assertThat(told(card)).first().matches(ResourcesFirstTest::isResource, "what the person can");
        assertThat(told(card)).noneMatch(MONEY::isIn);
    }

    @Test
    void anIntroductionBeginsWithThePerson() {
        assertThat(told("EmployerIntroductionView"))
                .first()
                .matches(ResourcesFirstTest::isResource, "what the person can");
        assertThat(new ArrayList<>(properties("EmployerIntroductionView").keySet()))
                .containsSubsequence("anonymous", "presented", "offer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EmployerAgreementView", "PartyPlacementView.EmployerPlacementView"})
    void agreementAndPlacementTellOfNoMoneyBeforeWhatThePersonIsToDo(String view) {
        List<String> told = told(view);
        assertThat(told).anyMatch(ResourcesFirstTest::isResource);
        assertThat(told.stream().takeWhile(field -> !isResource(field))).noneMatch(MONEY::isIn);
    }

    /** Whatever else comes to be sent to employers is found here; what is their own stands in a list, with the reason. */
    @Test
    void nothingElseThatAnEmployerIsSentIsMoneyOrInstrument() throws IOException {
        Set<String> found = Files.readAllLines(SENT).stream()
                .filter(field -> MONEY.isIn(field.substring(field.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(WordList.excused("money-allowed.txt").keySet());
    }

    private static boolean isResource(String field) {
        return Stream.of(field.split("\\.")).anyMatch(RESOURCES::contains);
    }

    /** Fields that tell something, in the order in which they are sent; of a nested object {@code outer.inner}. */
    private List<String> told(String schema) {
        return properties(schema).entrySet().stream()
                .filter(field -> !HEADING.contains(field.getKey()))
                .flatMap(field -> parts(field.getKey(), field.getValue()))
                .toList();
    }

    private Stream<String> parts(String name, Object schema) {
        Map<String, Object> node = api.resolved(schema);
        if (node.get("items") instanceof Map<?, ?> items) {
            return parts(name, items);
        }
        if (!(node.get("properties") instanceof Map<?, ?> inner)) {
            return Stream.of(name);
        }
        return inner.entrySet().stream()
                .filter(field -> !HEADING.contains(String.valueOf(field.getKey())))
                .flatMap(field -> parts(name + "." + field.getKey(), field.getValue()));
    }

    @SuppressWarnings("unchecked") // the form of the file
    private Map<String, Object> properties(String schema) {
        return (Map<String, Object>) api.schema(schema).get("properties");
    }
}
