package no.innpass.process.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.SharedData;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cases, once imported, are ranked over HTTP as anything else: each place for the candidates of its case. */
@MicronautTest(transactional = false)
class CasebookMatchesIT implements OnPostgres {
    private static final List<String> LISTS = List.of("ORDINARY", "REACH");

    @Inject
    ImportFolder importFolder;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Offices offices;

    @Inject
    Tables tables;

    @Inject
    OutboxPump pump;

    @Inject
    List<OutboxConsumer> consumers;

    private final Map<String, Callers.Caller> advisers = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** A candidate and a listed place of the same case. */
    private record Pair(String candidate, String office, String place, String name) {
        String id() {
            return candidate + "~" + place;
        }
    }

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.demo.staff", "true");
    }

    @BeforeAll
    void theCasesAreImported() {
        assertThat(importFolder.run(SharedData.casebook(), false).errors()).isEmpty();
        settle();
        tables.column("""
                        select concat_ws(' ', c.id, o.number, p.id, c.external_ref || '~' || p.external_ref)
                        from candidate c join office o on o.id = c.office_id
                        join practice_place p on split_part(p.external_ref, ':', 2) = split_part(c.external_ref, ':', 2)
                        where p.state in ('SUBMITTED', 'PUBLISHED', 'FILLED') order by 1""").stream()
                .map(row -> row.split(" "))
                .forEach(cells -> pairs.add(new Pair(cells[0], cells[1], cells[2], cells[3])));
    }

    /** What events bring about has its own events: a place is packed once more when the light of its workplace is known. */
    private void settle() {
        boolean moved;
        do {
            moved = false;
            for (OutboxConsumer consumer : consumers) {
                Position before = consumer.position();
                moved |= !pump.drain(consumer, before).equals(before);
            }
        } while (moved);
    }

    @Test
    @Requirement({"MAT-01", "MAT-05", "MAT-18", "MAT-20"})
    void everyListedPlaceIsRankedForTheCandidatesOfItsCase() {
        assertThat(pairs).hasSizeGreaterThan(100);
        List<String> unexplained = new ArrayList<>();
        int proposed = 0;
        for (Pair pair : pairs) {
            JsonNode why = get(pair, "/api/v1/candidates/" + pair.candidate() + "/matches/" + pair.place());
            boolean stands = LISTS.stream().anyMatch(list -> row(pair, list));
            boolean told = why.get("gates").size() > 0 || isFarFromOrdinary(why);
            proposed += stands ? 1 : 0;
            if (stands == told) {
                unexplained.add(pair.name());
            }
        }
        assertThat(unexplained)
                .as("in a list, or kept out of both by a gate or by more than can be closed, and never both")
                .isEmpty();
        assertThat(proposed).isGreaterThan(pairs.size() / 4);
    }

    /** A condition, or a number below the minimum, that closing two things does not lift (MAT-20). */
    private static boolean isFarFromOrdinary(JsonNode why) {
        boolean below = why.get("basis").getStringValue().equals("FULL")
                && why.get("shown").getIntValue() < 40;
        return why.get("closings").size() == 0 && (why.get("conditions").size() > 0 || below);
    }

    /** The row of the pair says the same from either side. */
    private boolean row(Pair pair, String list) {
        String from = "/matches?limit=100&list=" + list;
        List<JsonNode> ofPlace = rows(get(pair, "/api/v1/practice-places/" + pair.place() + from), pair);
        List<JsonNode> ofCandidate = rows(get(pair, "/api/v1/candidates/" + pair.candidate() + from), pair);
        assertThat(ofPlace.stream().map(row -> row.get("bandHigh")).toList())
                .as(pair.name())
                .isEqualTo(ofCandidate.stream().map(row -> row.get("bandHigh")).toList());
        ofPlace.forEach(row -> assertThat(row.get("criteria").size()).isPositive());
        return !ofPlace.isEmpty();
    }

    private static List<JsonNode> rows(JsonNode lists, Pair pair) {
        List<JsonNode> rows = new ArrayList<>();
        for (String name : List.of("full", "thin")) {
            StreamSupport.stream(lists.get(name).values().spliterator(), false)
                    .filter(row -> row.get("id").getStringValue().equals(pair.id()))
                    .forEach(rows::add);
        }
        return rows;
    }

    private JsonNode get(Pair pair, String path) {
        Callers.Caller adviser = advisers.computeIfAbsent(pair.office(), this::adviser);
        Api.Answer answer = api.get(adviser, path);
        assertThat(answer.status()).as("%s %s", pair.name(), answer.text()).isEqualTo(200);
        return answer.body();
    }

    private Callers.Caller adviser(String number) {
        Office office = offices.all().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
        return callers.staff(Role.ADVISER, office);
    }
}
