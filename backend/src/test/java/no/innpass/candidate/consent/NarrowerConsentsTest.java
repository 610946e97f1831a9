package no.innpass.candidate.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Requirement("CAN-27")
class NarrowerConsentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Receiver FIRM = Receiver.employer(new UUID(1, 1));
    private static final Receiver EAST = Receiver.region(Region.OSTLANDET_ELLERS);

    private long count;

    @Test
    void aNoOfOneEndsAYesOfTheOtherAlsoAnOlderNo() {
        Consent no = consent(FIRM, ConsentState.REFUSED, null);
        Consent yes = consent(FIRM, ConsentState.GIVEN, null);
        assertThat(ending(List.of(yes), List.of(no))).containsExactly(yes.id());
        assertThat(ending(List.of(no), List.of(yes))).containsExactly(yes.id());
    }

    @Test
    void aNoThatTheSamePersonTookBackCountsNoMore() {
        Consent no = consent(FIRM, ConsentState.REFUSED, null);
        Consent again = consent(FIRM, ConsentState.GIVEN, TODAY.plusDays(5));
        Consent yes = consent(FIRM, ConsentState.GIVEN, TODAY.plusDays(90));
        assertThat(ending(List.of(no, again), List.of(yes))).containsExactly(yes.id());
    }

    @Test
    void ofTwoYesesTheShorterHolds() {
        Consent shorter = consent(FIRM, ConsentState.GIVEN, TODAY.plusDays(5));
        Consent longer = consent(FIRM, ConsentState.GIVEN, null);
        assertThat(ending(List.of(longer), List.of(shorter))).containsExactly(longer.id());
        assertThat(ending(List.of(shorter), List.of(longer))).containsExactly(longer.id());
    }

    @Test
    void oneOfTwoThatAreAlikeHolds() {
        Consent here = consent(FIRM, ConsentState.GIVEN, null);
        Consent there = consent(FIRM, ConsentState.GIVEN, null);
        assertThat(ending(List.of(here), List.of(there))).containsExactly(there.id());
    }

    @Test
    void aYesForARegionIsNarrowerThanOneForAll() {
        Consent all = consent(Receiver.ALL, ConsentState.GIVEN, null);
        Consent region = consent(EAST, ConsentState.GIVEN, null);
        assertThat(ending(List.of(all), List.of(region))).containsExactly(all.id());
    }

    @Test
    void aNoForARegionEndsAYesForAllAndTheOtherWayRound() {
        Consent noThere = consent(EAST, ConsentState.WITHDRAWN, null);
        Consent all = consent(Receiver.ALL, ConsentState.GIVEN, null);
        assertThat(ending(List.of(all), List.of(noThere))).containsExactly(all.id());
        Consent noToAll = consent(Receiver.ALL, ConsentState.REFUSED, null);
        Consent region = consent(EAST, ConsentState.GIVEN, null);
        assertThat(ending(List.of(region), List.of(noToAll))).containsExactly(region.id());
    }

    @Test
    void whereOneWasNeverAskedTheOtherAnswerHolds() {
        Consent yes = consent(FIRM, ConsentState.GIVEN, null);
        Consent other = consent(Receiver.employer(new UUID(2, 2)), ConsentState.REFUSED, null);
        Consent expired = consent(FIRM, ConsentState.EXPIRED, null);
        assertThat(ending(List.of(yes), List.of(other, expired))).isEmpty();
    }

    @Test
    void aQuestionEndsWhereTheOtherHasTheSameOrAYes() {
        Consent here = consent(FIRM, ConsentState.ASKED, null);
        Consent there = consent(FIRM, ConsentState.ASKED, null);
        Consent yes = consent(FIRM, ConsentState.GIVEN, null);
        assertThat(ending(List.of(here), List.of(there))).containsExactly(there.id());
        assertThat(ending(List.of(here), List.of(yes))).containsExactly(here.id());
        assertThat(ending(List.of(yes), List.of(there))).containsExactly(there.id());
    }

    private static Set<UUID> ending(List<Consent> survivor, List<Consent> merged) {
        return new NarrowerConsents(TODAY).ending(survivor, merged);
    }

    private Consent consent(Receiver receiver, ConsentState state, @Nullable LocalDate expiresOn) {
        Instant asked = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(++count);
        ConsentType type = receiver.employerId() == null ? ConsentType.ANONYMOUS_CARD : ConsentType.PRESENT_TO_EMPLOYER;
        return new Consent(
                new UUID(3, count),
                new UUID(4, 4),
                type,
                receiver,
                state,
                "1",
                "nb",
                asked,
                null,
                state == ConsentState.GIVEN ? GivenHow.IN_APP : null,
                state == ConsentState.ASKED ? null : asked,
                expiresOn,
                null,
                1);
    }
}
