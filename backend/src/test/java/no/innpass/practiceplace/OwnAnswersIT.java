package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A firm reads what is promised and how it was kept: of the whole office, and never of a few. */
@MicronautTest(transactional = false)
@Requirement("EMP-14")
class OwnAnswersIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    TestPlaces test;

    @Inject
    Offices offices;

    @Inject
    CountAnswers answers;

    @Inject
    ApprovePracticePlace approvePracticePlace;

    @Inject
    MutableClock clock;

    @Test
    void whatIsAnsweredWithinAWorkingDayIsInTime() {
        Instant before = clock.instant();
        // An office of its own: those of other tests would be counted with it.
        Office office = offices.register("9177", "Nav Svar", "3403");
        UUID owner = callers.staff(Role.MARKET_CONTACT, office).actor().personId();
        UUID workplace = firms.workplace("Svar (oppdiktet)", owner);
        try {
            clock.advance(Duration.ofDays(300));
            for (int i = 0; i < 4; i++) {
                approvePracticePlace.approve(test.submitted(workplace, 1), TestPlaces.MARKET);
            }
            UUID late = test.submitted(workplace, 1);
            OwnAnswersView four = answers.of(workplace);
            assertThat(four.workdays()).isEqualTo(1);
            assertThat(four.sent())
                    .as("four are too few, and the fifth still has time")
                    .isNull();
            clock.advance(Duration.ofDays(8));
            assertThat(answers.of(workplace).sent()).isEqualTo(5);
            assertThat(answers.of(workplace).inTime()).isEqualTo(4);
            approvePracticePlace.approve(late, TestPlaces.MARKET);
            assertThat(answers.of(workplace).inTime())
                    .as("what comes late stays late")
                    .isEqualTo(4);
            clock.advance(Duration.ofDays(100));
            assertThat(answers.of(workplace).sent())
                    .as("only the last ninety days count")
                    .isNull();
        } finally {
            clock.set(before);
        }
    }

    @Test
    void anotherFirmReadsNothingOfIt() {
        UUID workplace = firms.workplace("Svar (oppdiktet)", null);
        UUID other = firms.workplace("Annen (oppdiktet)", null);
        Callers.Caller manager = callers.employer(Role.EMPLOYER_MANAGER, other, ScopeKind.WORKPLACE, other);
        assertThat(api.get(manager, "/api/v1/employer/workplaces/" + workplace + "/answers")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(manager, "/api/v1/employer/workplaces/" + other + "/answers")
                        .text())
                .doesNotContain("\"sent\"");
        assertThat(api.get(callers.staff(Role.MARKET_CONTACT), "/api/v1/employer/workplaces/" + workplace + "/answers")
                        .status())
                .isEqualTo(403);
    }
}
