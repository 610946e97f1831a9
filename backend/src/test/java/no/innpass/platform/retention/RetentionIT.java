package no.innpass.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** What is past its term goes, what is younger or held stays, statistics stay, and doing it again changes nothing. */
@MicronautTest(transactional = false)
@Requirement("PRI-12")
class RetentionIT implements OnPostgres {
    @Inject
    RunRetention retention;

    @Inject
    ForgetKind forgetKind;

    @Inject
    RunRows runs;

    @Inject
    List<Forgets> kinds;

    @Inject
    BusinessClock clock;

    @Inject
    Clock system;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    Rows rows;

    @Inject
    JdbcOperations jdbc;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void aDeclinedIntroductionGoesWithItsMatchAfterSixMonthsAndIsCounted() {
        Journey.Firm firm = journey.firm(5);
        UUID old = declined(firm);
        UUID young = declined(firm);
        Journey.Traveller disputed = journey.asked(firm);
        api.post(
                disputed.adviser(),
                Journey.introduction(disputed) + "/withdraw",
                "{\"reason\":\"OTHER\",\"words\":\"Bedriften vil ikke ha muslimer.\"}");
        Journey.ok(api.post(
                disputed.adviser(),
                Journey.introduction(disputed) + "/withdraw",
                "{\"reason\":\"OTHER\",\"words\":\"Tid\"}"));
        age("transition_log", "at", "subject", old, 215);
        age("transition_log", "at", "subject", young, 150);
        age("transition_log", "at", "subject", disputed.introduction(), 215);

        Map<String, KindCount> dry = byKind(retention.dryRun());
        assertThat(dry.get("CLOSED_INTRODUCTIONS").gone()).isOne();
        assertThat(dry.get("CLOSED_INTRODUCTIONS").held()).isOne();
        assertThat(dry.get("CLOSED_INTRODUCTIONS").period()).isEqualTo("retention.introduction.months=6");
        assertThat(count("introduction", "id", old)).isOne();

        Map<String, KindCount> run = byKind(retention.run());
        assertThat(run.get("CLOSED_INTRODUCTIONS").gone()).isOne();
        assertThat(count("introduction", "id", old)).isZero();
        assertThat(count("stored_match", "introduction_id", old)).isZero();
        assertThat(count("introduction_request", "introduction_id", old)).isZero();
        assertThat(count("introduction", "id", young)).isOne();
        assertThat(count("introduction", "id", disputed.introduction()))
                .as("a case is open about it")
                .isOne();
        assertThat(number(
                        "select sum(count) from introduction_kept where state = 'DECLINED' and office_id = ?::uuid",
                        callers.office().id().toString()))
                .isOne();

        assertThat(byKind(retention.run()).get("CLOSED_INTRODUCTIONS").gone()).isZero();
        assertThat(number("select sum(count) from introduction_kept where state = 'DECLINED'"))
                .isOne();
    }

    @Test
    void anAnsweredRequestOfAFirmGoesSixMonthsAfterTheAnswer() {
        UUID old = answeredJoin(215);
        UUID young = answeredJoin(150);

        KindCount run = byKind(retention.run()).get("ANSWERED_JOINS");
        assertThat(run.period()).isEqualTo("retention.join.months=6");
        assertThat(run.gone()).isOne();
        assertThat(count("join_request", "id", old)).isZero();
        assertThat(count("join_request", "id", young)).isOne();
    }

    private UUID answeredJoin(int daysAgo) {
        Callers.Caller somebody = callers.staff(Role.AUDITOR);
        UUID id = UUID.randomUUID();
        Instant answered = clock.now().minus(Duration.ofDays(daysAgo));
        transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> rows.write(
                        """
                insert into join_request (id, login_id, contact_id, organisation_number, firm_name, sector, municipality, name, role,
                  phone, office_id, state, made_at, reason, decided_by, decided_at)
                values (?, ?, ?, '974760673', 'Bakeriet', 'PRIVATE', '3403', 'Ola Vik', 'HR', '+4700000009', ?, 'REFUSED', ?, 'Nei', ?, ?)""",
                        id,
                        somebody.actor().loginId(),
                        UUID.randomUUID(),
                        callers.office().id(),
                        answered,
                        somebody.actor().loginId(),
                        answered));
        return id;
    }

    @Test
    void anUntouchedAgreementIsCancelledAndGoesLaterWithItsIntroduction() {
        Journey.Firm firm = journey.firm(5);
        Journey.Traveller untouched = journey.accepted(firm);
        Journey.Traveller fresh = journey.accepted(firm);
        Journey.Traveller running = journey.accepted(firm);
        UUID placement = journey.started(running);
        UUID agreement = journey.agreementOf(untouched);
        age("agreement", "touched_at", "id", agreement, 91);
        age("agreement", "touched_at", "id", journey.agreementOf(running), 91);

        assertThat(byKind(retention.run()).get("UNTOUCHED_AGREEMENTS").gone()).isOne();
        assertThat(state("agreement", agreement)).isEqualTo("CANCELLED");
        assertThat(state("agreement", journey.agreementOf(fresh))).isEqualTo("DRAFT");
        assertThat(state("placement", placement)).isEqualTo("ACTIVE");

        age("agreement", "touched_at", "id", agreement, 215);
        age("transition_log", "at", "subject", untouched.introduction(), 215);
        retention.run();
        assertThat(count("agreement", "id", agreement)).isZero();
        assertThat(count("introduction", "id", untouched.introduction())).isZero();
        assertThat(count("introduction", "id", running.introduction())).isOne();
    }

    @Test
    void aDraftOfAPlaceGoesWhenNobodyHasTouchedItForTwelveWeeks() {
        Journey.Firm firm = journey.firm(5);
        UUID old = draft(firm);
        UUID young = draft(firm);
        age("practice_place", "touched_at", "id", old, 91);
        age("practice_place", "touched_at", "id", firm.place(), 91);
        retention.run();
        assertThat(count("practice_place", "id", old)).isZero();
        assertThat(count("need", "place_id", old)).isZero();
        assertThat(count("practice_place", "id", young)).isOne();
        assertThat(count("practice_place", "id", firm.place())).as("published").isOne();
    }

    @Test
    void aClosedCaseGoesAfterFiveYearsAndIsCounted() {
        Journey.Firm firm = journey.firm(5);
        UUID closed = refusedWish(firm, "Bare menn");
        UUID open = refusedWish(firm, "Ingen over 50 år");
        Journey.ok(api.post(
                callers.staff(Role.OFFICE_LEADER),
                "/api/v1/oversight-cases/" + closed + "/dismissal",
                "{\"reason\":\"FALSE_HIT\"}"));
        for (UUID one : List.of(closed, open)) {
            age("oversight_case", "last_at", "id", one, 2200);
            age("transition_log", "at", "subject", one, 2200);
        }
        retention.run();
        assertThat(count("oversight_case", "id", closed)).isZero();
        assertThat(count("oversight_case_text", "case_id", closed)).isZero();
        assertThat(count("oversight_case", "id", open)).isOne();
        assertThat(number("select sum(count) from oversight_case_kept where state = 'DISMISSED'"))
                .isOne();
    }

    @Test
    void wordsOfAContactGoTwoYearsAfterThePlacementAndThatItWasHeldStays() {
        Journey.Traveller traveller = journey.accepted(journey.firm(5));
        UUID placement = journey.started(traveller);
        Callers.Caller adviser = traveller.adviser();
        UUID contact = UUID.fromString(api.get(adviser, "/api/v1/placements/" + placement + "/follow-up")
                .body()
                .get("contacts")
                .get(0)
                .get("id")
                .getStringValue());
        write("""
                insert into contact_record (id, contact_id, held_on, channel, trigger, made_by, topics, candidate_words, result,
                  last_contact, recorded_by, recorded_at)
                values (?, ?, current_date, 'PHONE', 'ROUTINE', 'NAV', '{TASKS}', 'Trives godt', 'CONTINUE', true, ?, now())""", UUID.randomUUID(), contact, adviser.actor().loginId());
        assertThat(byKind(retention.run()).get("CONTACT_WORDS").gone()).isZero();

        write(
                "update follow_up_contact set state = 'CANCELLED', cause = 'PLACEMENT_ENDED', date = date - 1200 where placement_id = ?",
                placement);
        write(
                "update follow_up_plan set starts_on = starts_on - 1200, ends_on = ends_on - 1200 where placement_id = ?",
                placement);
        assertThat(byKind(retention.run()).get("CONTACT_WORDS").held())
                .as("the placement runs")
                .isOne();
        write(
                "update placement set state = 'ENDED', ended_on = started_on, end_kind = 'COMPLETED' where id = ?",
                placement);
        assertThat(byKind(retention.run()).get("CONTACT_WORDS").gone()).isOne();
        assertThat(number(
                        "select count(*) from contact_record where contact_id = ?::uuid and candidate_words is null",
                        contact.toString()))
                .isOne();
        assertThat(byKind(retention.run()).get("CONTACT_WORDS").gone()).isZero();
    }

    @Test
    void replacedFactsEndedConsentsOldSessionsKeysAndWordsGo() {
        Journey.Traveller traveller = journey.suggested(journey.firm(5));
        UUID candidate = traveller.candidateId();
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        for (UUID fact : List.of(old, young)) {
            write("""
                    insert into candidate_resource (id, candidate_id, position, source, stated_on, recorded_at, ended_at, kind, phrase)
                    values (?, ?, 0, 'CANDIDATE', current_date, now() - interval '4 years', now(), 'SKILL', 'ny')""", fact, candidate);
        }
        age("candidate_resource", "ended_at", "id", old, 1_000);
        write(
                "update consent set state = 'WITHDRAWN', ended_at = now() - interval '6 years' where candidate_id = ?",
                candidate);
        write(
                "insert into language_false_hit (word, category, list_version, first_at, last_at) values ('a', 'LABEL', '1', now() - interval '2 years', now() - interval '2 years'), ('b', 'LABEL', '1', now(), now())");
        write(
                "insert into user_session (id_hash, login_issuer, login_id, opened_at, last_used_at, ends_at) select decode(repeat('ab', 32), 'hex'), 'innpass', id, now() - interval '2 years', now() - interval '2 years', now() - interval '700 days' from login limit 1");
        write(
                "insert into user_session (id_hash, login_issuer, login_id, opened_at, last_used_at, ends_at) select decode(repeat('cd', 32), 'hex'), 'innpass', id, now(), now(), now() + interval '1 hour' from login limit 1");
        write(
                "insert into idempotency_key (caller, key, fingerprint, created_at) values (?, 'k', '\\x00', now() - interval '2 years')",
                candidate);

        Map<String, KindCount> dry = byKind(retention.dryRun());
        Map<String, KindCount> run = byKind(retention.run());
        for (String kind : List.of("REPLACED_FACTS", "ENDED_CONSENTS", "FALSE_HITS", "SESSIONS", "IDEMPOTENCY_KEYS")) {
            assertThat(run.get(kind).gone())
                    .as(kind)
                    .isPositive()
                    .isEqualTo(dry.get(kind).gone());
        }
        assertThat(count("candidate_resource", "id", old)).isZero();
        assertThat(count("candidate_resource", "id", young)).isOne();
        assertThat(count("consent", "candidate_id", candidate)).isZero();
        assertThat(number("select count(*) from language_false_hit")).isOne();
        assertThat(number("select count(*) from user_session where id_hash = decode(repeat('cd', 32), 'hex')"))
                .isOne();
        assertThat(byKind(retention.run()).values()).allMatch(count -> count.gone() == 0 && !count.failed());
    }

    @Test
    void aMovedBusinessClockEndsNoSessionAndDropsNoAuditRow() {
        clock.offsetBy(Duration.ofDays(3_000));
        try {
            Map<String, KindCount> dry = byKind(retention.dryRun());
            assertThat(dry.get("AUDIT_SEGMENTS").gone()).isZero();
            assertThat(dry.get("SESSIONS").gone()).isZero();
        } finally {
            clock.offsetBy(Duration.ZERO);
        }
    }

    /** Half-way through its second page this kind fails. */
    private final class Breaking implements ForgetsThings {
        @Override
        public String kind() {
            return "BREAKING";
        }

        @Override
        public String period() {
            return "retention.draft.weeks";
        }

        @Override
        public List<Due> due(Instant endedBefore, UUID after, int limit) {
            return rows.list(
                    "select id from scratch where id > ? order by id limit ?",
                    row -> new Due(row.getObject(1, UUID.class), Set.of()),
                    after,
                    limit);
        }

        @Override
        public void forget(Collection<UUID> ids) {
            rows.write("delete from scratch where id = any(?::uuid[])", ids);
            if (ids.size() < 200) {
                throw new IllegalStateException("torn away");
            }
        }
    }

    @Test
    void oneKindThatFailsHalfDoesNothingAndStopsNoOther() {
        write("create table scratch (id uuid primary key)");
        write("insert into scratch select gen_random_uuid() from generate_series(1, 250)");
        write(
                "insert into language_false_hit (word, category, list_version, first_at, last_at) values ('c', 'LABEL', '1', now() - interval '2 years', now() - interval '2 years')");
        Forgets words = kinds.stream()
                .filter(kind -> kind.kind().equals("FALSE_HITS"))
                .findFirst()
                .orElseThrow();
        RunRetention two = new RunRetention(List.of(new Breaking(), words), forgetKind, runs, clock, system);

        Map<String, KindCount> run = byKind(two.run());
        assertThat(run.get("BREAKING")).isEqualTo(new KindCount("BREAKING", "retention.draft.weeks=12", 200, 0, true));
        assertThat(number("select count(*) from scratch"))
                .as("the second page stands whole")
                .isEqualTo(50);
        assertThat(run.get("FALSE_HITS").gone()).isOne();
        write("drop table scratch");
    }

    @Test
    void theNightRunsOnceADayAndTheReportIsForThoseWhoAnswerForIt() {
        LocalDate day = clock.today().plusDays(1);
        assertThat(retention.nightly(day)).isPresent();
        assertThat(retention.nightly(day)).isEmpty();
        for (Role role : List.of(Role.ADMIN, Role.AUDITOR, Role.OFFICE_LEADER)) {
            JsonNode newest =
                    api.get(callers.any(role), "/api/v1/retention-runs?limit=1").body();
            assertThat(newest.get(0).get("millis").getIntValue()).isNotNegative();
            assertThat(newest.get(0).get("counts").size()).isEqualTo(kinds.size());
        }
    }

    @Test
    void everyKindHasANameAndASettingOfItsOwnUnit() {
        assertThat(kinds).extracting(Forgets::kind).doesNotHaveDuplicates();
        assertThat(retention.dryRun()).hasSameSizeAs(kinds).noneMatch(KindCount::failed);
        assertThat(kinds.stream().map(Forgets::kind).toList())
                .contains("CLOSED_INTRODUCTIONS", "AUDIT_SEGMENTS", "CLOSED_CASES", "SESSIONS", "IDEMPOTENCY_KEYS");
    }

    private UUID declined(Journey.Firm firm) {
        Journey.Traveller traveller = journey.asked(firm);
        Journey.ok(api.post(
                traveller.candidate(),
                Journey.offer(traveller) + "/answer",
                "{\"answer\": \"NO\", \"reason\": \"CARE_TIME\"}"));
        return traveller.introduction();
    }

    private UUID draft(Journey.Firm firm) {
        Api.Answer made = api.post(firm.manager(), "/api/v1/employer/practice-places", """
                {"workplaceId": "%s", "place": {"need": {"title": "Hjelp på lageret"}}}""".formatted(firm.workplace()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.id();
    }

    private UUID refusedWish(Journey.Firm firm, String text) {
        api.post(firm.manager(), "/api/v1/employer/practice-places", """
                {"workplaceId": "%s", "place": {"need": {"title": "%s"}}}""".formatted(firm.workplace(), text));
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> rows.first(
                                "select case_id from oversight_case_text where text = ?",
                                row -> row.getObject(1, UUID.class),
                                text)
                        .orElseThrow());
    }

    /** Says that rows are that many days old by the clock of the rules; triggers, which guard the past, look away. */
    private void age(String table, String column, String key, UUID id, int days) {
        OffsetDateTime then = OffsetDateTime.ofInstant(clock.now().minus(Duration.ofDays(days)), ZoneOffset.UTC);
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            rows.write("set local session_replication_role = replica");
            return rows.write("update %s set %s = ? where %s = ?".formatted(table, column, key), then, id);
        });
    }

    private void write(String sql, Object... parameters) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> rows.write(sql, parameters));
    }

    private long count(String table, String key, UUID id) {
        return number("select count(*) from %s where %s = ?::uuid".formatted(table, key), id.toString());
    }

    private String state(String table, UUID id) {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> rows.first("select state from %s where id = ?".formatted(table), row -> row.getString(1), id)
                        .orElseThrow());
    }

    private long number(String sql, String... parameters) {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> jdbc.prepareStatement(sql, query -> {
                    for (int i = 0; i < parameters.length; i++) {
                        query.setString(i + 1, parameters[i]);
                    }
                    ResultSet row = query.executeQuery();
                    row.next();
                    return row.getLong(1);
                }));
    }

    private static Map<String, KindCount> byKind(List<KindCount> counts) {
        return counts.stream().collect(Collectors.toMap(KindCount::kind, Function.identity()));
    }
}
