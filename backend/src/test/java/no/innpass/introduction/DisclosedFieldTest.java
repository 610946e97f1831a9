package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innpass.Requirement;
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
}
