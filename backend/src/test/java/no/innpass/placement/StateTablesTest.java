package no.innpass.placement;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

class StateTablesTest {

    @Test
    @Requirement("AGR-01")
    void everyStepOfTheAgreementIsAsInSection163() {
        StepListing.of("""
                - > MAKE_DRAFT > DRAFT : SYSTEM
                later - > MAKE_DRAFT > DRAFT : ADVISER MARKET_CONTACT PROVIDER
                DRAFT > PROPOSE > PROPOSED : ADVISER PROVIDER
                PROPOSED PARTLY_ACCEPTED > ACCEPT > PARTLY_ACCEPTED : CANDIDATE EMPLOYER ADVISER
                PARTLY_ACCEPTED > ACCEPT_LAST > ACCEPTED : CANDIDATE EMPLOYER ADVISER
                PROPOSED PARTLY_ACCEPTED > ASK_CHANGE > DRAFT : CANDIDATE EMPLOYER ADVISER PROVIDER
                ACCEPTED > PUT_IN_FORCE > IN_FORCE : SYSTEM
                later ACCEPTED PROPOSED > REFUSE > REFUSED : DECIDER ADVISER
                later IN_FORCE > AMEND > AMENDING : ADVISER PROVIDER EMPLOYER CANDIDATE
                later AMENDING > ADOPT_AMENDMENT > IN_FORCE : SYSTEM
                later AMENDING > REJECT_AMENDMENT > IN_FORCE : CANDIDATE EMPLOYER ADVISER PROVIDER
                IN_FORCE > END > ENDED : SYSTEM
                later AMENDING > END > ENDED : SYSTEM
                DRAFT PROPOSED PARTLY_ACCEPTED > CANCEL > CANCELLED : SYSTEM
                later DRAFT PROPOSED > CANCEL > CANCELLED : ADVISER CANDIDATE EMPLOYER
                """).holds(AgreementTable.STEPS, AgreementState.class, AgreementAction.class);
    }

    @Test
    @Requirement("AGR-09")
    void everyStepOfThePlacementIsAsInSection164() {
        StepListing.of("""
                - > PLAN > PLANNED : SYSTEM
                PLANNED > START > ACTIVE : ADVISER SYSTEM
                later PLANNED > CANCEL > CANCELLED : CANDIDATE EMPLOYER ADVISER
                later ACTIVE > PAUSE > PAUSED : ADVISER CANDIDATE EMPLOYER
                later PAUSED > RESUME > ACTIVE : ADVISER
                later ACTIVE > PROLONG > ACTIVE : DECIDER OFFICE_LEADER
                later ACTIVE PAUSED > BEGIN_ENDING > ENDING : SYSTEM ADVISER
                ACTIVE > END > ENDED : CANDIDATE EMPLOYER ADVISER
                later PAUSED ENDING > END > ENDED : CANDIDATE EMPLOYER ADVISER
                later ENDED > CLOSE > CLOSED : ADVISER PROVIDER
                """).holds(PlacementTable.STEPS, PlacementState.class, PlacementAction.class);
    }
}
