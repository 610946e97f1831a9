package no.innpass.oversight.finding;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

@Requirement("PRI-17")
class FindingTableTest {

    @Test
    void theOfficeAnswersAndTheAuditorJudges() {
        StepListing.of("""
                - > MAKE > OPEN : AUDITOR
                OPEN > ANSWER > ANSWERED : OFFICE_LEADER
                ANSWERED > ASK_AGAIN > OPEN : AUDITOR
                ANSWERED > CLOSE > CLOSED : AUDITOR
                OPEN > WITHDRAW > WITHDRAWN : AUDITOR
                ANSWERED > WITHDRAW > WITHDRAWN : AUDITOR
                """).holds(FindingTable.STEPS, FindingState.class, FindingAction.class);
    }
}
