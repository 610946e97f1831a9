package no.innpass.candidate.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import no.innpass.Requirement;
import no.innpass.platform.state.ActorKind;
import org.junit.jupiter.api.Test;

/** Every pair of state and step: four may be taken, all others are refused. */
@Requirement("PRI-11")
class DeletionTableTest {
    @Test
    void theOfficeAnswersAndTheCandidateTakesBackWhileItWaits() {
        Set<String> open = new TreeSet<>();
        for (DeletionState from : DeletionState.values()) {
            for (DeletionAction action : DeletionAction.values()) {
                for (ActorKind who : ActorKind.values()) {
                    DeletionTable.STEPS
                            .find(from, action, who)
                            .ifPresent(row -> open.add(from + " " + action + " " + who + " " + row.to()));
                }
            }
        }
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "ASKED GRANT ADVISER GRANTED",
                        "ASKED GRANT OFFICE_LEADER GRANTED",
                        "ASKED REFUSE ADVISER REFUSED",
                        "ASKED REFUSE OFFICE_LEADER REFUSED",
                        "ASKED TAKE_BACK CANDIDATE TAKEN_BACK");
    }
}
