package no.innpass.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Requirement("AGR-02")
class StartGateTest {
    private static final Set<Party> ALL = EnumSet.allOf(Party.class);
    private static final AgreementContent.Union NONE_HERE =
            new AgreementContent.Union(UnionInformed.NONE_HERE, null, null);
    private static final List<AgreementContent.Goal> GOALS = List.of(new AgreementContent.Goal(
            UUID.randomUUID(), PlacementGoalKind.JOB, "Bake alene", "Baker en vakt uten hjelp"));
    private static final List<AgreementContent.TrainingItem> ITEMS = List.of(new AgreementContent.TrainingItem(
            UUID.randomUUID(), "Deig", "Sammen med bakeren", "Ola Vik", LocalDate.of(2026, 4, 1)));
    private static final List<AgreementContent.Expectation> HIRING =
            List.of(new AgreementContent.Expectation(ExpectationItem.HIRING, "Vi tar det opp i mai."));
    private static final AgreementContent WHOLE = content("Ola Vik", true, NONE_HERE, HIRING, GOALS, ITEMS);

    @Test
    void nothingIsMissingWhenEveryGateHolds() {
        assertThat(StartGate.missing(WHOLE, ALL, true, true)).isEmpty();
    }

    @Test
    void eachMissingGateIsListed() {
        assertThat(StartGate.missing(WHOLE, EnumSet.of(Party.CANDIDATE, Party.EMPLOYER), true, true))
                .containsExactly(StartGate.NAV_APPROVAL, StartGate.ACCEPTANCES);
        assertThat(StartGate.missing(WHOLE, EnumSet.of(Party.CANDIDATE, Party.NAV), true, true))
                .containsExactly(StartGate.ACCEPTANCES);
        only(content("Ola Vik", true, NONE_HERE, HIRING, GOALS, List.of()), StartGate.TRAINING_PLAN);
        only(content("Ola Vik", true, NONE_HERE, HIRING, List.of(), ITEMS), StartGate.GOALS);
        only(content(null, true, NONE_HERE, HIRING, GOALS, ITEMS), StartGate.SUPERVISOR);
        only(content("Ola Vik", false, NONE_HERE, HIRING, GOALS, ITEMS), StartGate.INSURANCE);
        only(content("Ola Vik", true, null, HIRING, GOALS, ITEMS), StartGate.UNION_INFORMED);
        assertThat(StartGate.missing(WHOLE, ALL, false, true)).containsExactly(StartGate.FOLLOW_UP_PLANNED);
        assertThat(StartGate.missing(WHOLE, ALL, true, false)).containsExactly(StartGate.CAPS);
    }

    @Test
    @Requirement("AGR-06")
    void theHiringQuestionNeedsAnAnswerBeforeStart() {
        only(content("Ola Vik", true, NONE_HERE, List.of(), GOALS, ITEMS), StartGate.EXPECTATIONS);
    }

    private static void only(AgreementContent content, StartGate gate) {
        assertThat(StartGate.missing(content, ALL, true, true)).containsExactly(gate);
    }

    private static AgreementContent content(
            @Nullable String supervisor,
            boolean insurance,
            AgreementContent.@Nullable Union union,
            List<AgreementContent.Expectation> expectations,
            List<AgreementContent.Goal> goals,
            List<AgreementContent.TrainingItem> items) {
        return new AgreementContent(
                null,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 5, 29),
                "1:09-15",
                new BigDecimal("18.0"),
                Prospect.POSSIBLE,
                supervisor,
                insurance,
                union,
                new AgreementContent.Talk(LocalDate.of(2026, 2, 27), null),
                expectations,
                goals,
                items);
    }
}
