package no.innpass.followup;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

@Requirement("FUP-09")
class ContactTableTest {

    @Test
    void everyStateActionAndActorIsAsInSection165() {
        StepListing.of("""
                - > PLAN > PLANNED : SYSTEM ADVISER PROVIDER
                PLANNED > RECORD > HELD : ADVISER PROVIDER SUPERVISOR
                HELD > UNDO > PLANNED : ADVISER PROVIDER SUPERVISOR
                PLANNED > MOVE > MOVED : CANDIDATE EMPLOYER SUPERVISOR ADVISER PROVIDER
                PLANNED > MISS > NO_SHOW : ADVISER PROVIDER
                PLANNED > CANCEL > CANCELLED : ADVISER PROVIDER SYSTEM
                """).holds(ContactTable.STEPS, ContactState.class, ContactAction.class);
    }
}
