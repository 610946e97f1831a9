package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.practiceplace.kind.KindOwner;
import no.innpass.practiceplace.kind.KindRule;
import no.innpass.practiceplace.kind.KindRules;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.PlacementPurpose;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of placement has its owner, its longest duration and its purposes, and a place keeps to them. */
@MicronautTest(transactional = false)
@Requirement("PLC-02")
class KindRulesIT implements OnPostgres {
    private static final String STAFF = "/api/v1/practice-places";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    KindRules kinds;

    @ParameterizedTest
    @EnumSource
    void everyKindHasAnOwnerAndSomethingThatItIsFor(PlacementKind kind) {
        KindRule rule = kinds.of(kind);
        assertThat(rule.owner()).isNotNull();
        assertThat(rule.purposes()).isNotEmpty().isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "WORK_TRAINING, NAV, 12",
        "SHELTERED_PRACTICE, PROVIDER, 12",
        "COURSE_PRACTICE, PROVIDER, 12",
        "LANGUAGE_PRACTICE, MUNICIPALITY, 12",
        "SUBSIDY_TEMPORARY, NAV, 12"
    })
    void theMonthsAreThoseOfTheCatalogue(PlacementKind kind, KindOwner owner, int months) {
        assertThat(kinds.of(kind).owner()).isEqualTo(owner);
        assertThat(kinds.of(kind).longestMonths()).isEqualTo(months);
        assertThat(kinds.of(kind).allows(366)).isTrue();
        assertThat(kinds.of(kind).allows(367)).isFalse();
        assertThat(kinds.of(PlacementKind.SUBSIDY_PERMANENT).allows(3650)).isTrue();
    }

    @Test
    void aYearIsWithinTwelveMonthsAndADayMoreIsNot() {
        LocalDate first = LocalDate.of(2026, 3, 2);
        KindRule training = kinds.of(PlacementKind.WORK_TRAINING);
        assertThat(training.allows(first, first.plusMonths(12))).isTrue();
        assertThat(training.allows(first, first.plusMonths(12).plusDays(1))).isFalse();
        assertThat(kinds.of(PlacementKind.ORDINARY_JOB).allows(first, first.plusYears(9)))
                .isTrue();
    }

    @Test
    void aPlaceKeepsToItsKind() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID workplace = firms.workplace("Slag (oppdiktet)", market.actor().personId());
        Api.Answer refused = api.post(market, STAFF, place(workplace, "LANGUAGE_PRACTICE", "JOB", 400));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactlyInAnyOrder("/place/need/purposes/main", "/place/durationDays");
        assertThat(refused.text()).contains("NOT_OF_KIND", "LONGER_THAN_KIND");
        Api.Answer taken = api.post(market, STAFF, place(workplace, "LANGUAGE_PRACTICE", "LANGUAGE", 180));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(taken.text("kind")).isEqualTo("LANGUAGE_PRACTICE");
        assertThat(api.post(market, STAFF, place(workplace, "SUBSIDY_PERMANENT", "JOB", 800))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theRulesAreReadByThoseWhoPost() {
        Api.Answer rules = api.get(callers.staff(Role.MARKET_CONTACT), "/api/v1/placement-kinds");
        assertThat(rules.body().size()).isEqualTo(PlacementKind.values().length);
        assertThat(rules.text()).contains("\"kind\":\"LANGUAGE_PRACTICE\",\"owner\":\"MUNICIPALITY\"");
        assertThat(api.get(callers.staff(Role.ADMIN), "/api/v1/placement-kinds").status())
                .isEqualTo(403);
        assertThat(kinds.of(PlacementKind.LANGUAGE_PRACTICE).purposes()).doesNotContain(PlacementPurpose.JOB);
    }

    private static String place(UUID workplace, String kind, String purpose, int days) {
        return """
                {"workplaceId":"%s","place":{"kind":"%s","durationDays":%d,
                 "need":{"title":"Plass","tasks":[{"task":"bake"}],"purposes":{"main":"%s"},"job":{"prospect":"NONE"}}}}""".formatted(workplace, kind, days, purpose);
    }
}
