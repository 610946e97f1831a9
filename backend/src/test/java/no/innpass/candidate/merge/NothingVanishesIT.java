package no.innpass.candidate.merge;

import static no.innpass.candidate.merge.Doubles.EARLY;
import static no.innpass.candidate.merge.Doubles.LATE;
import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.profile.NorwegianSection;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.database.Rows;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldTable;
import no.innpass.platform.security.Role;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.TravelMeans;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is held on either of two records is held on the one afterwards: counted in every table of every room. */
@MicronautTest(transactional = false)
@Requirement("CAN-27")
class NothingVanishesIT implements OnPostgres {
    /** One row for each record, which the merge brings together or makes anew; what they were is in candidate_merge. */
    private static final Set<String> ONE_EACH =
            Set.of("candidate", "candidate_contact", "candidate_provider", "anonymous_card");

    @Inject
    List<HeldData> rooms;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Doubles doubles;

    @Inject
    Journey journey;

    @Inject
    Candidates candidates;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void allRoomsBringAlongWhatTheyHold() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Alt Med", EARLY, aProfile().tasks("bake"));
        journey.suggested(journey.firm(3), adviser, one);
        Journey.Traveller traveller = journey.accepted(journey.firm(3));
        journey.started(traveller);
        UUID other = traveller.candidateId();
        api.post(traveller.candidate(), "/api/v1/me/deletion-requests", "{}");
        String asked = api.get(traveller.candidate(), "/api/v1/me/deletion-requests")
                .body()
                .get(0)
                .get("id")
                .getStringValue();
        api.post(traveller.candidate(), "/api/v1/me/deletion-requests/" + asked + "/withdrawal", "{}");
        Map<String, Long> before = held(one);
        held(other).forEach((table, count) -> before.merge(table, count, Long::sum));
        assertThat(before).containsKeys("placement", "follow_up_contact", "presentation", "deletion_request", "login");

        Api.Answer merged = doubles.merge(adviser, one, other);
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);

        Map<String, Long> after = held(one);
        before.forEach((table, count) ->
                assertThat(after.getOrDefault(table, 0L)).as(table).isGreaterThanOrEqualTo(count));
        assertThat(after.get("placement")).isEqualTo(before.get("placement"));
        assertThat(after.get("introduction")).isEqualTo(before.get("introduction"));
        assertThat(held(other).values()).as("nothing is left behind").allMatch(count -> count == 0);
        journey.react();
        assertThat(candidates.find(one).orElseThrow().readiness().name()).isEqualTo("ON_PLACEMENT");
        assertThat(api.get(adviser, "/api/v1/placements?candidateId=" + one).text())
                .contains(one.toString());
        assertThat(api.get(traveller.candidate(), "/api/v1/me/placement").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyFactOfTwoRandomProfilesIsStillThere(long seed) {
        Random random = new Random(seed);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Tilfeldig " + seed, random.nextBoolean() ? EARLY : LATE, profile(random));
        UUID other = doubles.record(adviser, "Tilfeldig " + seed, random.nextBoolean() ? EARLY : LATE, profile(random));
        verifySome(random, one);
        verifySome(random, other);
        List<String> before = facts(one);
        before.addAll(facts(other));
        int current = current(one);

        Api.Answer merged = doubles.merge(adviser, one, other);
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);

        assertThat(facts(one))
                .as("the same facts with the same source and date")
                .containsAll(before);
        assertThat(facts(other)).isEmpty();
        assertThat(current(one)).isGreaterThanOrEqualTo(current == 0 ? 0 : 1);
        assertThat(api.get(adviser, Doubles.path(one) + "/resource-profile").status())
                .isEqualTo(200);
    }

    @Test
    void whenOneRoomFailsNothingIsDone() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID one = doubles.record(adviser, "Halv Veis", EARLY, aProfile().tasks("bake"));
        UUID other = doubles.record(adviser, "Halv Veis", LATE, aProfile().tasks("cook-meals"));
        Map<String, Long> before = held(one);
        Map<String, Long> beforeOther = held(other);
        write("create function torn() returns trigger language plpgsql as 'begin raise exception ''torn''; end'");
        write("create trigger torn before delete on candidate for each row execute function torn()");
        try {
            assertThat(doubles.merge(adviser, one, other).status()).isGreaterThanOrEqualTo(400);
        } finally {
            write("drop trigger torn on candidate");
            write("drop function torn()");
        }
        assertThat(held(one)).isEqualTo(before);
        assertThat(held(other)).isEqualTo(beforeOther);
        assertThat(doubles.merge(adviser, one, other).status()).isEqualTo(200);
    }

    private static ProfileBuilder profile(Random random) {
        ProfileBuilder profile = aProfile();
        if (random.nextBoolean()) {
            profile.tasks(random.nextBoolean() ? new String[] {"bake", "cook-meals"} : new String[] {"bake"});
        }
        if (random.nextBoolean()) {
            profile.with(new NorwegianSection(
                    FactState.VALUE,
                    List.of(
                            ProfileBuilder.estimated(LanguageSkill.SPEAKING, LanguageLevel.values()[random.nextInt(4)]),
                            ProfileBuilder.tested(LanguageSkill.READING, LanguageLevel.A2, EARLY, true)),
                    null));
        } else if (random.nextBoolean()) {
            profile.with(new NorwegianSection(FactState.NONE, List.of(), null));
        }
        if (random.nextBoolean()) {
            profile.wants(
                    random.nextBoolean() ? PlacementPurpose.JOB : PlacementPurpose.LANGUAGE, PlacementPurpose.NETWORK);
        }
        if (random.nextBoolean()) {
            profile.lives(1 + random.nextInt(3), TravelMeans.PUBLIC, 30 + 10 * random.nextInt(3));
        }
        if (random.nextBoolean()) {
            profile.free("1:09-15", null);
        }
        if (random.nextBoolean()) {
            profile.vetoes("bake");
        }
        return profile;
    }

    private void verifySome(Random random, UUID candidate) {
        if (random.nextBoolean()) {
            write(
                    "update candidate_norwegian set verified_by = gen_random_uuid(), verified_on = '2026-02-02' where candidate_id = '"
                            + candidate + "'");
        }
    }

    /** Each fact without what a merge may change: whose it is, its place in the section, and when it ended. */
    private List<String> facts(UUID candidate) {
        List<String> facts = new ArrayList<>();
        for (String table : factTables()) {
            facts.addAll(transactions.execute(
                    TransactionDefinition.READ_ONLY,
                    status -> rows.list(
                            "select (to_jsonb(t) - 'candidate_id' - 'position' - 'ended_at' - 'ended_by')::text from "
                                    + table + " t where candidate_id = ?",
                            row -> row.getString(1),
                            candidate)));
        }
        return facts;
    }

    private int current(UUID candidate) {
        return factTables().stream()
                .mapToInt(table -> transactions.execute(
                        TransactionDefinition.READ_ONLY,
                        status -> rows.first(
                                        "select count(*) from " + table
                                                + " where candidate_id = ? and ended_at is null",
                                        row -> row.getInt(1),
                                        candidate)
                                .orElseThrow()))
                .sum();
    }

    private List<String> factTables() {
        return transactions.execute(TransactionDefinition.READ_ONLY, status -> rows.list("""
                select table_name from information_schema.columns where table_schema = 'public' and column_name = 'stated_on'
                    and table_name like 'candidate\\_%' and table_name <> 'candidate_fact_source'""", row -> row.getString(1)));
    }

    /** Rows of every table of every room that are about this person. */
    private Map<String, Long> held(UUID candidate) {
        Map<String, Long> counts = new TreeMap<>();
        for (HeldData room : rooms) {
            for (HeldTable table : room.tables()) {
                if (!ONE_EACH.contains(table.table())) {
                    long count = transactions.execute(
                            TransactionDefinition.READ_ONLY,
                            status -> rows.first(
                                            "select count(*) from " + table.table() + " t where " + table.condition(),
                                            row -> row.getLong(1),
                                            candidate)
                                    .orElse(0L));
                    counts.merge(table.table(), count, Long::sum);
                }
            }
        }
        return counts;
    }

    private void write(String sql) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> rows.write(sql));
    }
}
