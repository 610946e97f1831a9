package no.innpass.employer.network;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

@Requirement("EMP-20")
class NetworkTableTest {
    private static final String STAFF = " : ADVISER MARKET_CONTACT PROVIDER INTAKE OFFICE_LEADER\n";

    @Test
    void everyStateActionAndActorIsAsItShouldBe() {
        StepListing.of("- > ASK_FIRM > ASKED" + STAFF
                        + "- > INTRODUCE > INTRODUCED" + STAFF
                        + "ASKED KNOWS_NOBODY > INTRODUCE > INTRODUCED" + STAFF
                        + "ASKED > KNOW_NOBODY > KNOWS_NOBODY" + STAFF
                        + "INTRODUCED > DECLINE_INTRODUCTION > DECLINED" + STAFF
                        + "ASKED INTRODUCED KNOWS_NOBODY DECLINED > WITHDRAW > WITHDRAWN" + STAFF)
                .holds(NetworkTable.STEPS, NetworkState.class, NetworkAction.class);
    }
}
