package no.innpass.candidate.consent;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

class ConsentTableTest {
    @Test
    @Requirement("PRI-05")
    void allowsTheStepsOfSection168AndThatOfAMergeAndNoOther() {
        StepListing.of("""
                - > ASK > ASKED : ADVISER MARKET_CONTACT PROVIDER CANDIDATE SYSTEM
                ASKED > GIVE > GIVEN : CANDIDATE SYSTEM
                ASKED > REFUSE > REFUSED : CANDIDATE SYSTEM
                GIVEN > WITHDRAW > WITHDRAWN : CANDIDATE
                GIVEN > EXPIRE > EXPIRED : SYSTEM
                ASKED > MERGE > EXPIRED : ADVISER
                GIVEN > MERGE > EXPIRED : ADVISER
                """).holds(ConsentTable.STEPS, ConsentState.class, ConsentAction.class);
    }
}
