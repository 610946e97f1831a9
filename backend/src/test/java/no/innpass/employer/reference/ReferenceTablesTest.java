package no.innpass.employer.reference;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

@Requirement("EMP-21")
class ReferenceTablesTest {
    @Test
    void theEmployerAsksAndLeavesAndTheRuleDoesTheRest() {
        StepListing.of("""
                - LEFT > OPT_IN > WAITING : EMPLOYER
                WAITING LOST > AWARD > AWARDED : SYSTEM
                AWARDED > GIVE_NOTICE > NOTICE : SYSTEM
                NOTICE > RECOVER > AWARDED : SYSTEM
                NOTICE > WITHDRAW_BADGE > LOST : SYSTEM
                WAITING AWARDED NOTICE LOST > LEAVE > LEFT : EMPLOYER
                """).holds(ReferenceTable.STEPS, ReferenceState.class, ReferenceAction.class);
    }

    @Test
    void aStoryIsShownWhenTheEmployerHasSaidYes() {
        StepListing.of("""
                - > PROPOSE_STORY > PROPOSED : ADVISER MARKET_CONTACT PROVIDER INTAKE OFFICE_LEADER
                - > PUBLISH_STORY > APPROVED : EMPLOYER
                PROPOSED > APPROVE_STORY > APPROVED : EMPLOYER
                PROPOSED APPROVED > WITHDRAW_STORY > WITHDRAWN : EMPLOYER ADVISER MARKET_CONTACT PROVIDER INTAKE OFFICE_LEADER
                """).holds(StoryTable.STEPS, StoryState.class, StoryAction.class);
    }
}
