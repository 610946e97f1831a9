package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import no.innpass.testing.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Gender, age, origin and time in Norway may stand in a store of their own alone, for figures (CAN-24). There is none yet: so they
 * stand nowhere. The words are in {@code names/aggregate-only.txt}; who builds that store excuses its schema here, and nothing else.
 */
@Requirement("HR-2")
@MicronautTest(transactional = false)
class AggregateOnlyIT implements OnPostgres {
    private static final WordList FORBIDDEN = WordList.read("aggregate-only.txt");
    private static final String OURS = " not in ('pg_catalog', 'information_schema')";

    @Inject
    private Tables tables;

    @Test
    void theyStandInNoTableViewApiEventOrIndex() {
        Set<String> all = Stream.of(
                        columns(), storedWords(), ApiDescription.read().names(), events(), index())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(all)
                .as("what is looked through is there")
                .contains(
                        "candidate_contact.name",
                        "export_candidate.region",
                        "candidate: READY_FROM",
                        "CandidateRequest.readyFrom",
                        "Readiness: READY_FROM",
                        "ConsentAsked.candidateId",
                        "index.readyFrom");
        Set<String> found = all.stream().filter(FORBIDDEN::isIn).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found)
                .as("excused in names/aggregate-only-allowed.txt, each with a reason")
                .isEqualTo(WordList.excused("aggregate-only-allowed.txt").keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gender",
                "candidate.birth_year",
                "candidate.ageBand",
                "AGE_BAND",
                "export_candidate.origin_group",
                "monthsInNorway",
                "nationality",
                "PersonDOB"
            })
    void aNameOfThatKindIsFound(String name) {
        assertThat(FORBIDDEN.isIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "messages", "page.stage", "NATIONAL", "average_weeks", "original", "placement"})
    void aNameThatOnlyLooksLikeItIsNot(String name) {
        assertThat(FORBIDDEN.isIn(name)).isFalse();
    }

    /** Of tables and views: an export takes its columns from a view. */
    private Set<String> columns() {
        return new TreeSet<>(tables.column(
                "select table_name || '.' || column_name from information_schema.columns where table_schema" + OURS));
    }

    /** The words that the constraints of a table allow, as the kinds of a fact. */
    private Set<String> storedWords() {
        return new TreeSet<>(tables.column("select distinct c.conrelid::regclass || ': ' || m[1] from pg_constraint c"
                + " join pg_namespace n on n.oid = c.connamespace,"
                + " regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''', 'g') m where c.conrelid <> 0 and n.nspname"
                + OURS));
    }

    private static Set<String> events() {
        return BeanIntrospector.SHARED
                .findIntrospections(one -> one.isPresent() && OutboxEvent.class.isAssignableFrom(one.getBeanType()))
                .stream()
                .flatMap(event -> named(event.getBeanType().getSimpleName(), event.getPropertyNames()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> named(String event, String[] properties) {
        return Stream.concat(Stream.of(event), Arrays.stream(properties).map(property -> event + "." + property));
    }

    private static Set<String> index() {
        return Stream.of(CandidateFields.all(), PlaceFields.all(), VisibilityFields.all())
                .flatMap(List::stream)
                .map(field -> "index." + field.name())
                .collect(Collectors.toSet());
    }
}
