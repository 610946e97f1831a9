package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innpass.Requirement;
import no.innpass.geography.Region;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import org.junit.jupiter.api.Test;

@Requirement("PRI-04")
class DisclosedFieldTest {
    @Test
    void eachStageShowsItsOwnFieldsAndThoseBefore() {
        List<DisclosureStage> stages = List.of(DisclosureStage.values());
        for (int at = 1; at < stages.size(); at++) {
            assertThat(DisclosedField.shown(stages.get(at)))
                    .containsAll(DisclosedField.shown(stages.get(at - 1)))
                    .doesNotContainAnyElementsOf(DisclosedField.hidden(stages.get(at)));
        }
        assertThat(DisclosedField.shown(DisclosureStage.NONE)).isEmpty();
    }

    @Test
    void noStageShowsWhatAnEmployerMustNeverSee() {
        assertThat(DisclosedField.hidden(DisclosureStage.PLACEMENT))
                .contains(
                        DisclosedField.AGE,
                        DisclosedField.HOME,
                        DisclosedField.COUNTRY,
                        DisclosedField.BENEFITS,
                        DisclosedField.POINTS);
    }

    @Test
    @Requirement("HR-3")
    void theFirstThatIsToldIsWhatThePersonCan() {
        assertThat(DisclosedField.shown(DisclosureStage.ANONYMOUS))
                .startsWith(DisclosedField.TASKS, DisclosedField.CERTIFICATES);
    }

    @Test
    void theViewKeepsBackWhatTheTableHasNotReleasedYet() {
        var bake = List.of(new EmployerIntroductionView.ConceptView("bake", "Bake", "Bake"));
        var card = new EmployerIntroductionView.Anonymous(
                false, bake, bake, LanguageLevel.B1, HoursBand.DAY_FULL, Region.OSLO);

        assertThat(card.at(DisclosureStage.ANONYMOUS)).isEqualTo(card);
        assertThat(card.at(DisclosureStage.NONE))
                .isEqualTo(new EmployerIntroductionView.Anonymous(false, List.of(), List.of(), null, null, null));
        assertThat(EmployerIntroductionView.Presented.shownAt(DisclosureStage.ANONYMOUS))
                .isFalse();
        assertThat(EmployerIntroductionView.Presented.shownAt(DisclosureStage.PRESENTED))
                .isTrue();
    }
}
