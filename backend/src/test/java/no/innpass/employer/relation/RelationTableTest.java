package no.innpass.employer.relation;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

@Requirement("EMP-09")
class RelationTableTest {
    private static final String STAFF = " : ADVISER MARKET_CONTACT PROVIDER INTAKE OFFICE_LEADER\n";

    @Test
    void everyStageActionAndActorIsAsItShouldBe() {
        StepListing.of("""
                PROSPECT DORMANT > REACH > CONTACTED : SYSTEM
                PROSPECT CONTACTED DORMANT > INFORM > INFORMED : SYSTEM
                PROSPECT CONTACTED INFORMED DORMANT LOST > WARM > MATURING : SYSTEM
                PROSPECT CONTACTED INFORMED MATURING DORMANT LOST > OPEN_PLACE > ACTIVE : SYSTEM
                PROSPECT CONTACTED INFORMED MATURING DORMANT LOST > START_PLACEMENT > ACTIVE : SYSTEM
                ACTIVE > FALL_ASLEEP > DORMANT : SYSTEM
                """
                        + "CONTACTED INFORMED MATURING ACTIVE DORMANT LOST > CORRECT_TO_PROSPECT > PROSPECT" + STAFF
                        + "PROSPECT INFORMED MATURING ACTIVE DORMANT LOST > CORRECT_TO_CONTACTED > CONTACTED" + STAFF
                        + "PROSPECT CONTACTED MATURING ACTIVE DORMANT LOST > CORRECT_TO_INFORMED > INFORMED" + STAFF
                        + "PROSPECT CONTACTED INFORMED ACTIVE DORMANT LOST > CORRECT_TO_MATURING > MATURING" + STAFF
                        + "PROSPECT CONTACTED INFORMED MATURING DORMANT LOST > CORRECT_TO_ACTIVE > ACTIVE" + STAFF
                        + "PROSPECT CONTACTED INFORMED MATURING ACTIVE LOST > CORRECT_TO_DORMANT > DORMANT" + STAFF
                        + "PROSPECT CONTACTED INFORMED MATURING ACTIVE DORMANT > CORRECT_TO_LOST > LOST" + STAFF)
                .holds(RelationTable.STEPS, RelationStage.class, RelationAction.class);
    }
}
