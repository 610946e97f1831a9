package no.innpass.introduction;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

class OverrideTableTest {
    @Test
    @Requirement({"MAT-34", "PRI-03"})
    void aCapIsPassedByTwoPeopleAndAChoiceIsKeptWithItsReason() {
        StepListing.of("""
                - > RECORD > RECORDED : ADVISER MARKET_CONTACT PROVIDER INTAKE SYSTEM
                - > PROPOSE > PROPOSED : ADVISER MARKET_CONTACT
                PROPOSED > APPROVE > APPROVED : OFFICE_LEADER
                PROPOSED > REFUSE > REFUSED : OFFICE_LEADER
                APPROVED > USE > USED : SYSTEM
                """).holds(OverrideTable.STEPS, OverrideState.class, OverrideAction.class);
    }
}
