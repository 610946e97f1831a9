package no.innpass.matching.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innpass.Requirement;
import no.innpass.shared.LanguageLevel;
import no.innpass.taxonomy.Concepts;
import org.junit.jupiter.api.Test;

class SpokenByTaskTest {
    private final SpokenByTask spoken = new SpokenByTask();

    @Test
    @Requirement("PLC-06")
    void theTaskThatNeedsMostDecides() {
        assertThat(by("pick-orders", "warehouse-work")).isEqualTo(new SpokenByTask.Needed(LanguageLevel.B1, null));
        assertThat(by("pick-orders", "answer-phone", "reception"))
                .isEqualTo(new SpokenByTask.Needed(LanguageLevel.B2, "answer-phone"));
        assertThat(by("answer-phone", "interpret")).isEqualTo(new SpokenByTask.Needed(LanguageLevel.C1, "interpret"));
        assertThat(by("in our own words")).isEqualTo(new SpokenByTask.Needed(LanguageLevel.B1, null));
    }

    @Test
    void whatIsListedIsATaskAndNeedsMoreThanAnyOtherWork() {
        Concepts concepts = Concepts.starter();
        assertThat(spoken.levels()).hasSizeGreaterThan(50);
        spoken.levels().forEach((task, level) -> {
            assertThat(concepts.byCode(task)).as(task).isPresent();
            assertThat(level).as(task).isGreaterThan(LanguageLevel.B1);
        });
    }

    private SpokenByTask.Needed by(String... tasks) {
        return spoken.by(List.of(tasks), LanguageLevel.B1);
    }
}
