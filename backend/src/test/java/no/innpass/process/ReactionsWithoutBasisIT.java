package no.innpass.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.Candidates;
import no.innpass.fixtures.Journey;
import no.innpass.platform.database.Rows;
import no.innpass.platform.jobs.JobInPages;
import no.innpass.platform.jobs.JobOnPeople;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.purpose.PurposeRegister;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every basis ends on 10 March: what works by itself on people stops then, what protects them goes on, and when the basis is back the rest is done. */
@MicronautTest(transactional = false)
@Property(name = "test.bases", value = "end in March")
@Requirement("PRI-06")
class ReactionsWithoutBasisIT implements OnPostgres {
    private static final Duration AFTER_THE_END = Duration.ofDays(14);

    @Factory
    @Requires(property = "test.bases", value = "end in March")
    static class EndingBases {
        @Singleton
        @Primary
        PurposeRegister ending() throws IOException {
            try (InputStream file =
                    Objects.requireNonNull(PurposeRegister.class.getResourceAsStream("/purposes.txt"))) {
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                return PurposeRegister.of(text.replace("from       2026-01-01", "from 2026-01-01\nuntil 2026-03-10"));
            }
        }
    }

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    RunJobs jobs;

    @Inject
    EventRouting routing;

    @Inject
    Candidates candidates;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Inject
    BusinessClock clock;

    @AfterEach
    void today() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void anAcceptedOfferWaitsForItsAgreementUntilThereIsABasis() {
        Journey.Traveller traveller = journey.offered(journey.firm(2));
        clock.offsetBy(AFTER_THE_END);
        say(traveller, "YES");
        journey.react();

        assertThat(agreements(traveller)).isZero();
        assertThat(skips("JOB AGREE", traveller)).isOne();
        assertThat(jobs.run("TAKE_UP_REACTIONS")).isZero();
        assertThat(agreements(traveller)).isZero();

        clock.offsetBy(Duration.ZERO);
        assertThat(jobs.run("TAKE_UP_REACTIONS")).isOne();
        assertThat(jobs.run("TAKE_UP_REACTIONS")).isZero();
        assertThat(agreements(traveller)).isOne();
    }

    @Test
    void noPlacementBeginsAndEachSkipIsWrittenDownOnceADay() {
        Journey.Traveller traveller = journey.accepted(journey.firm(2));
        UUID placement = journey.planned(traveller);
        clock.offsetBy(AFTER_THE_END);

        jobs.run(Pace.EVERY_MINUTE);
        jobs.run(Pace.EVERY_MINUTE);
        assertThat(state(placement)).isEqualTo("PLANNED");
        assertThat(skips("JOB AGREE", traveller)).isOne();

        clock.offsetBy(AFTER_THE_END.plusDays(1));
        jobs.run(Pace.EVERY_MINUTE);
        assertThat(skips("JOB AGREE", traveller)).isEqualTo(2);

        clock.offsetBy(Duration.ZERO);
        jobs.run(Pace.EVERY_MINUTE);
        assertThat(state(placement)).isEqualTo("ACTIVE");
    }

    @Test
    void followUpIsNotPlannedAndWhatEndsEndsAllTheSame() {
        Journey.Firm firm = journey.firm(2);
        Journey.Traveller ends = journey.accepted(firm);
        UUID placement = journey.started(ends);
        journey.react();
        Journey.Traveller waits = journey.asked(firm);
        Journey.Traveller agreed = journey.accepted(journey.firm(1));
        UUID agreement = journey.proposed(agreed);
        journey.acceptAsCandidateAndEmployer(agreed, agreement);
        UUID unplanned = UUID.fromString(
                Journey.ok(journey.acceptAsNav(agreed, agreement)).text("placementId"));
        clock.offsetBy(AFTER_THE_END);
        Journey.ok(api.post(
                ends.adviser(),
                "/api/v1/placements/" + placement + "/end",
                "{\"endKind\": \"INTERRUPTED\", \"reason\": \"OTHER_JOB\"}"));
        journey.react();
        jobs.run("EXPIRE_REQUESTS");

        assertThat(count("follow_up_contact where placement_id = ?", unplanned)).isZero();
        assertThat(skips("JOB FOLLOW_UP", agreed)).isOne();
        assertThat(count("follow_up_contact where state = 'PLANNED' and placement_id = ?", placement))
                .isZero();
        assertThat(readiness(ends)).isEqualTo("ON_PLACEMENT");
        assertThat(count("introduction where state = 'EXPIRED' and id = ?", waits.introduction()))
                .isOne();

        clock.offsetBy(Duration.ZERO);
        jobs.run("TAKE_UP_REACTIONS");
        assertThat(count("follow_up_contact where placement_id = ?", unplanned)).isPositive();
        assertThat(readiness(ends)).isEqualTo("READY");
    }

    @Test
    void whoHasNoBasisIsNotInTheSearchIndex() {
        UUID person = journey.suggested(journey.firm(1)).candidateId();
        assertThat(candidates.forIndex(List.of(person))).hasSize(1);
        clock.offsetBy(AFTER_THE_END);

        assertThat(candidates.forIndex(List.of(person))).isEmpty();
        assertThat(candidates.forIndex(java.util.Optional.empty(), 2)).isEmpty();
    }

    /** Whoever adds one to the list has a test to write as well: that it skips, or why it need not. */
    @Test
    void everyJobAndReactionThatWorksOnPeopleIsKnownHere() {
        Set<String> onPeople = new TreeSet<>();
        jobs.all().forEach(job -> {
            if (job instanceof JobOnPeople || job instanceof JobInPages) {
                onPeople.add(job.name());
            }
        });
        routing.routes()
                .all()
                .forEach(route -> route.reactions().forEach(reaction -> {
                    if (reaction instanceof Reaction.OnPerson<?> one) {
                        onPeople.add(route.event().getSimpleName() + " " + one.purpose());
                    }
                }));

        assertThat(onPeople)
                .containsExactlyInAnyOrder(
                        "COUNT_BARRIERS", // gets people from RunJobs alone, which asks for each
                        "EXPIRE_CREDENTIALS", // candidate.JobsWithoutBasisIT
                        "PACK_FACTS", // candidate.JobsWithoutBasisIT
                        "TAKE_CARDS", // candidate.JobsWithoutBasisIT
                        "TELL_OF_NEEDS", // candidate.JobsWithoutBasisIT
                        "START_PLACEMENTS",
                        "TAKE_UP_REACTIONS",
                        "OfferAccepted AGREE",
                        "PlacementAgreed FOLLOW_UP",
                        "PlacementEnded FIND_PLACES");
        assertThat(jobs.all()).extracting(job -> job.name()).doesNotHaveDuplicates();
    }

    private void say(Journey.Traveller traveller, String answer) {
        Journey.ok(api.post(
                traveller.candidate(), Journey.offer(traveller) + "/answer", "{\"answer\": \"" + answer + "\"}"));
    }

    private int agreements(Journey.Traveller traveller) {
        return count("agreement where introduction_id = ?", traveller.introduction());
    }

    private int skips(String operation, Journey.Traveller traveller) {
        return count(
                "audit_inbox where people @> array[?::uuid] and result = 'DENY' and reason = 'NO_BASIS' and operation = '"
                        + operation + "'",
                traveller.candidateId());
    }

    private String state(UUID placement) {
        return read("select state from placement where id = ?", placement);
    }

    private String readiness(Journey.Traveller traveller) {
        return read("select readiness from candidate where id = ?", traveller.candidateId());
    }

    private int count(String from, UUID id) {
        return Integer.parseInt(read("select count(*)::text from " + from, id));
    }

    private String read(String sql, UUID id) {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> rows.first(sql, row -> row.getString(1), id).orElseThrow());
    }
}
