package no.innpass.oversight;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

@Requirement("OVS-09")
class CaseTableTest {

    @Test
    void everyStateActionAndActorIsAsInSection168() {
        StepListing.of("""
                - > FLAG > FLAGGED : SYSTEM
                FLAGGED > START_DIALOGUE > DIALOGUE : MARKET_CONTACT OFFICE_LEADER
                FLAGGED > DISMISS > DISMISSED : OFFICE_LEADER
                DIALOGUE > CALL_HEARING > HEARING : OFFICE_LEADER
                later HEARING > DECIDE > DECIDED : OFFICE_LEADER
                later DECIDED > REVIEW > REVIEWED : OFFICE_LEADER
                """).holds(CaseTable.STEPS, CaseState.class, CaseAction.class);
    }
}
