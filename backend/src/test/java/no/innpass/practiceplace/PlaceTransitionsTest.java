package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import no.innpass.Requirement;
import no.innpass.testing.StepListing;
import org.junit.jupiter.api.Test;

@Requirement({"PLC-15", "PLC-17"})
class PlaceTransitionsTest {

    @Test
    void everyStateActionAndActorIsAsInSection161() {
        StepListing.of("""
                - > DRAFT > DRAFT : EMPLOYER MARKET_CONTACT PROVIDER
                DRAFT > SUBMIT > SUBMITTED : EMPLOYER MARKET_CONTACT PROVIDER
                SUBMITTED > APPROVE > PUBLISHED : MARKET_CONTACT ADVISER
                SUBMITTED > RETURN > DRAFT : MARKET_CONTACT ADVISER
                SUBMITTED > REFUSE > REFUSED : MARKET_CONTACT ADVISER
                PUBLISHED > PAUSE > PAUSED : EMPLOYER MARKET_CONTACT SYSTEM
                PAUSED > REVIVE > PUBLISHED : EMPLOYER MARKET_CONTACT
                PUBLISHED > FILL > FILLED : SYSTEM
                FILLED > REOPEN > PUBLISHED : SYSTEM MARKET_CONTACT
                PUBLISHED PAUSED FILLED > CLOSE > CLOSED : EMPLOYER MARKET_CONTACT SYSTEM
                later DRAFT SUBMITTED PUBLISHED PAUSED FILLED > BLOCK > BLOCKED : OFFICE_LEADER
                """).holds(PlaceTransitions.TABLE, PlaceState.class, PlaceAction.class);
    }

    @Test
    void onlyWhatIsSubmittedOrOpenIsListed() {
        assertThat(PlaceState.SUBMITTED.listing()).isEqualTo(PlaceListing.STAFF);
        assertThat(PlaceState.PUBLISHED.listing()).isEqualTo(PlaceListing.EVERYBODY);
        assertThat(PlaceState.FILLED.listing()).isEqualTo(PlaceListing.EVERYBODY);
        for (PlaceState state : new PlaceState[] {
            PlaceState.DRAFT, PlaceState.PAUSED, PlaceState.CLOSED, PlaceState.BLOCKED, PlaceState.REFUSED
        }) {
            assertThat(state.listing()).as(state.name()).isEqualTo(PlaceListing.NOT_LISTED);
        }
    }
}
