package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.fixtures.Journey;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What time brings is computed from facts that are kept, and is what the tables say. */
@MicronautTest(transactional = false)
@Requirement({"EMP-07", "EMP-08"})
class LightsByTimeIT implements OnPostgres {
    private static final long SEED = 7;
    private static final int ALL = 10_000;

    @Inject
    Firms firms;

    @Inject
    Journey journey;

    @Inject
    RecomputeLights job;

    @Inject
    ComputeLights compute;

    @Inject
    LightFactRows facts;

    @Inject
    LightRows lights;

    @Inject
    LightsNow rules;

    @Inject
    NoHires noHires;

    @Inject
    WorkplaceLights door;

    @Inject
    WorkplacePictures pictures;

    @Inject
    WorkplaceOutlooks outlooks;

    @Inject
    WorkplaceNotes notes;

    @Inject
    Workplaces workplaces;

    @Inject
    DeclarePracticeLoad load;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Inject
    BusinessClock clock;

    private final Random random = new Random(SEED);

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
        write("delete from setting where key in ('light.greenDays', 'crm.windowMonths', 'cap.noHire.months')");
        job.run();
    }

    /** Events at random, and time at random between them: whatever came, the light is what the tables say at that moment. */
    @Test
    @Requirement({"EMP-07", "EMP-08", "OVS-03"})
    void theLightIsAlwaysWhatTheTablesSay() {
        List<UUID> some = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            some.add(firms.workplaceWith(1 + random.nextInt(60), "Tid " + i + " (oppdiktet)"));
        }
        job.run();
        for (int round = 0; round < 60; round++) {
            for (int i = 0; i < 4; i++) {
                happen(some.get(random.nextInt(some.size())));
            }
            journey.react();
            assertSameAsTheTables(some);
            clock.offsetBy(
                    clock.offset().plus(Duration.ofMinutes(random.nextInt(random.nextBoolean() ? 5_000 : 90_000))));
            job.run();
            journey.react();
            assertSameAsTheTables(some);
        }
        some.forEach(this::assertOneLineForEachChange);
    }

    private void assertSameAsTheTables(List<UUID> some) {
        transactions.executeWrite(status -> {
            Map<UUID, LightFacts> told = facts.told(some);
            Map<UUID, LightRows.Stored> stored = lights.all(some);
            for (UUID workplace : some) {
                LightFacts now = Objects.requireNonNull(told.get(workplace));
                LightRows.Stored light = Objects.requireNonNull(stored.get(workplace));
                LightRule.Verdict verdict = rules.rule().of(now, clock.now());
                assertThat(light)
                        .as("%s at %s", now, clock.now())
                        .isEqualTo(new LightRows.Stored(
                                workplace,
                                verdict.colour(),
                                verdict.reasons(),
                                verdict.askedOften(),
                                verdict.points(),
                                now.newest(),
                                now.confirmed(),
                                light.since()));
                assertThat(rows.first(
                                "select unhired from workplace_standing where workplace_id = ?",
                                row -> row.getInt(1),
                                workplace))
                        .contains(noHires.of(workplace).orElseThrow().unhired());
            }
            return true;
        });
    }

    private void assertOneLineForEachChange(UUID workplace) {
        List<LightView.Change> history =
                new ArrayList<>(transactions.executeRead(status -> lights.history(workplace, ALL)));
        Collections.reverse(history);
        @Nullable Light before = null;
        for (LightView.Change line : history) {
            assertThat(line.before()).isEqualTo(before);
            assertThat(line.colour()).isNotEqualTo(before);
            before = line.colour();
        }
        LightRows.Stored light = light(workplace);
        assertThat(light.colour()).isEqualTo(before);
        assertThat(light.since()).isEqualTo(history.getLast().changedAt());
    }

    /** One of all that can happen at a workplace. */
    private void happen(UUID workplace) {
        LocalDate today = clock.today();
        LocalDate lately = today.minusDays(random.nextInt(40));
        LocalDate soon = today.plusDays(random.nextInt(30));
        UUID id = UUID.randomUUID();
        transactions.executeWrite(status -> {
            switch (random.nextInt(14)) {
                case 0 -> door.opening(workplace, workplace, true, clock.now(), clock.now());
                case 1 -> door.opening(workplace, workplace, false, clock.now(), clock.now());
                case 2, 3, 4 -> pictures.requested(id, workplace, lately, random.nextBoolean());
                case 5 -> pictures.finished(id, workplace, lately, random.nextBoolean(), true);
                case 6 -> pictures.finished(id, workplace, lately.minusMonths(20), random.nextBoolean(), true);
                case 7 -> pictures.finishedOtherwise(id, workplace, lately, random.nextBoolean());
                case 8 -> pictures.badExperience(id, workplace, lately);
                case 9 -> pictures.saw(workplace, anyTrait(), random.nextBoolean(), TraitSource.VISIT, null, lately);
                case 10 -> outlooks.pauseFromFile(workplace, any(PauseKind.values()), soon);
                case 11 -> outlooks.tell(workplace, outlook(), null);
                case 12 -> beginOrLeave(workplace);
                default ->
                    notes.putFromFile(
                            workplace, random.nextBoolean() ? Set.of(WorkplaceNote.SHORT_OF_STAFF) : Set.of(), lately);
            }
            return true;
        });
        if (random.nextInt(6) == 0) {
            load.declare(workplace, new PracticeLoadRequest(random.nextInt(3), LoadSource.DECLARED));
        }
        if (random.nextInt(6) == 0) {
            transactions.executeWrite(status -> {
                noHires.let(workplace, random.nextBoolean() ? soon : null);
                return true;
            });
        }
    }

    private void beginOrLeave(UUID workplace) {
        boolean somebody = standing(workplace, "running > 0");
        if (somebody && random.nextBoolean()) {
            workplaces.personLeaves(workplace);
        } else if (!standing(workplace, "cap_reached")) {
            workplaces.personBegins(workplace);
        }
    }

    private boolean standing(UUID workplace, String condition) {
        return rows.first(
                        "select 1 from workplace_standing where workplace_id = ? and " + condition,
                        row -> true,
                        workplace)
                .isPresent();
    }

    private OutlookRequest outlook() {
        return new OutlookRequest(
                any(OutlookCourse.values()),
                any(OrderBook.values()),
                any(NextYear.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                null,
                null,
                null,
                null,
                null);
    }

    private EnvironmentTrait anyTrait() {
        return any(EnvironmentTrait.values());
    }

    private <T> T any(T[] some) {
        return some[random.nextInt(some.length)];
    }

    @Test
    void anEventBetweenReadingAndStoringWaitsAndHasTheLastWord() {
        UUID workplace = confirmed();
        clock.offsetBy(Duration.ofDays(14));
        CompletableFuture<Void> event = transactions.executeWrite(status -> {
            compute.due(ALL);
            CompletableFuture<Void> told = CompletableFuture.runAsync(() -> {
                sayNo(workplace);
                door.recompute(workplace);
            });
            untilSomebodyWaits();
            assertThat(told).isNotDone();
            return told;
        });
        event.join();
        assertThat(light(workplace).colour()).isEqualTo(Light.RED);
        assertOneLineForEachChange(workplace);
        assertThat(colours(workplace)).endsWith(Light.GREEN, Light.YELLOW, Light.RED);
    }

    @Test
    void whatAnEventIsComputingIsLeftToIt() {
        UUID workplace = confirmed();
        clock.offsetBy(Duration.ofDays(14));
        transactions.executeWrite(status -> {
            sayNo(workplace);
            door.recompute(workplace);
            CompletableFuture.supplyAsync(() -> compute.due(ALL)).join();
            return true;
        });
        assertThat(colours(workplace)).endsWith(Light.GREEN, Light.RED);
        job.run();
        assertThat(colours(workplace)).endsWith(Light.GREEN, Light.RED);
    }

    @Test
    void anotherRuleReachesAlsoALightThatAnEventIsComputing() {
        UUID workplace = confirmed();
        clock.offsetBy(Duration.ofDays(10));
        CompletableFuture<Integer> all = transactions.executeWrite(status -> {
            door.recompute(workplace);
            CompletableFuture<Integer> job = CompletableFuture.supplyAsync(() -> {
                set("light.greenDays", "7");
                return this.job.run();
            });
            untilSomebodyWaits();
            return job;
        });
        all.join();
        assertThat(light(workplace).colour()).isEqualTo(Light.YELLOW);
    }

    @Test
    @Requirement({"EMP-07", "EMP-14", "MAT-11"})
    void theWindowOfHiresIsTheDatedSetting() {
        UUID workplace = confirmed();
        LocalDate today = clock.today();
        transactions.executeWrite(status -> {
            pictures.finished(UUID.randomUUID(), workplace, today.minusMonths(6), true, true);
            return true;
        });
        journey.react();
        int points = points(workplace);
        assertThat(pictures.of(workplace, today).hires()).isEqualTo(1);
        set("crm.windowMonths", "6");
        job.run();
        assertThat(points(workplace)).isEqualTo(points - 20);
        assertThat(pictures.of(workplace, today).hires()).isZero();
        assertThat(pictures.finishes(List.of(workplace), today).since())
                .isEqualTo(today.minusMonths(6).plusDays(1));
    }

    @Test
    void aClockThatIsSetBackBringsBackWhatWasTooOld() {
        UUID workplace = confirmed();
        transactions.executeWrite(status -> {
            for (int i = 0; i < 4; i++) {
                pictures.requested(UUID.randomUUID(), workplace, clock.today(), false);
            }
            return true;
        });
        journey.react();
        assertThat(light(workplace).askedOften()).isTrue();
        clock.offsetBy(Duration.ofDays(40));
        door.recompute(workplace);
        job.run();
        assertThat(light(workplace).askedOften()).isFalse();
        clock.offsetBy(Duration.ZERO);
        job.run();
        assertThat(light(workplace).askedOften()).isTrue();
        assertThat(light(workplace).colour()).isEqualTo(Light.GREEN);
    }

    @Test
    void whatTimeDoesNotChangeIsNotTouched() {
        UUID workplace = confirmed();
        job.run();
        assertThat(job.run()).isZero();
        clock.offsetBy(Duration.ofDays(13));
        job.run();
        assertThat(rows(workplace)).isEqualTo(1);
        clock.offsetBy(Duration.ofDays(14));
        assertThat(job.run()).isPositive();
        assertThat(rows(workplace)).isEqualTo(2);
    }

    private long rows(UUID workplace) {
        return colours(workplace).size();
    }

    /** A workplace with an open place that was confirmed now. */
    private UUID confirmed() {
        UUID workplace = firms.workplace("Bekreftet (oppdiktet)", null);
        transactions.executeWrite(status -> {
            door.opening(workplace, workplace, true, clock.now(), clock.now());
            return true;
        });
        journey.react();
        job.run();
        assertThat(light(workplace).colour()).isEqualTo(Light.GREEN);
        return workplace;
    }

    private void sayNo(UUID workplace) {
        transactions.executeWrite(status -> {
            outlooks.pauseFromFile(workplace, PauseKind.NOT_NOW, clock.today().plusDays(3));
            return true;
        });
    }

    private void untilSomebodyWaits() {
        Optional<Boolean> waits = Optional.empty();
        while (waits.isEmpty()) {
            waits = rows.first(
                    "select true from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' limit 1",
                    row -> true);
            Thread.onSpinWait();
        }
    }

    private LightRows.Stored light(UUID workplace) {
        return transactions.executeRead(status -> lights.find(workplace).orElseThrow());
    }

    private int points(UUID workplace) {
        return light(workplace).points();
    }

    /** The oldest first. */
    private List<Light> colours(UUID workplace) {
        List<Light> colours =
                new ArrayList<>(transactions.executeRead(status -> lights.history(workplace, ALL)).stream()
                        .map(LightView.Change::colour)
                        .toList());
        Collections.reverse(colours);
        return colours;
    }

    private void set(String key, String value) {
        transactions.executeWrite(status -> rows.write(
                "insert into setting (key, value, valid_from, reason, changed_at) values (?, ?, ?, 'test', ?)",
                key,
                value,
                clock.today(),
                clock.now()));
    }

    private void write(String sql) {
        transactions.executeWrite(status -> rows.write(sql));
    }
}
