package no.innpass.followup;

import static no.innpass.followup.ContactParty.BOTH;
import static no.innpass.followup.ContactParty.CANDIDATE;
import static no.innpass.followup.ContactParty.EMPLOYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.innpass.Requirement;
import no.innpass.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

@Requirement({"FUP-01", "FUP-02"})
class FollowUpScheduleTest {
    /** A Monday; 26 weeks after it hold no holiday on the days below. Days 54 and 152 are Saturdays: the end talk moves to 56 and 154. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    private final FollowUpSchedule schedule = new FollowUpSchedule(new WorkingDays());

    @Test
    void theExampleOfTheRequirements() {
        assertThat(schedule.plan(FollowUpLevel.STANDARD, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 5, 29)))
                .containsExactly(
                        new PlannedContact(LocalDate.of(2026, 3, 5), BOTH, ContactKind.START, ContactChannel.PHONE),
                        new PlannedContact(
                                LocalDate.of(2026, 3, 16), EMPLOYER, ContactKind.VISIT, ContactChannel.VISIT),
                        new PlannedContact(LocalDate.of(2026, 3, 30), BOTH, ContactKind.RHYTHM, ContactChannel.PHONE),
                        new PlannedContact(
                                LocalDate.of(2026, 4, 29), BOTH, ContactKind.END_TALK, ContactChannel.THREE_WAY));
    }

    @Test
    void fourWeeks() {
        assertThat(days(FollowUpLevel.LIGHT, 28)).containsExactly("3 BOTH START", "14 BOTH END_TALK VISIT");
        assertThat(days(FollowUpLevel.STANDARD, 28)).containsExactly("3 BOTH START", "14 BOTH END_TALK VISIT");
        assertThat(days(FollowUpLevel.CLOSE, 28)).containsExactly("2 BOTH START", "14 BOTH END_TALK VISIT");
    }

    @Test
    void twelveWeeks() {
        assertThat(days(FollowUpLevel.LIGHT, 84))
                .containsExactly("3 BOTH START", "14 EMPLOYER VISIT VISIT", "42 BOTH RHYTHM", "56 BOTH END_TALK");
        assertThat(days(FollowUpLevel.STANDARD, 84))
                .containsExactly("3 BOTH START", "14 EMPLOYER VISIT VISIT", "28 BOTH RHYTHM", "56 BOTH END_TALK");
        assertThat(days(FollowUpLevel.CLOSE, 84))
                .as("too short for a second visit: the end talk is held at the workplace")
                .containsExactly(
                        "2 BOTH START",
                        "7 BOTH RHYTHM",
                        "14 CANDIDATE RHYTHM",
                        "14 EMPLOYER VISIT VISIT",
                        "21 BOTH RHYTHM",
                        "28 BOTH RHYTHM",
                        "42 BOTH RHYTHM",
                        "56 BOTH END_TALK VISIT",
                        "70 BOTH RHYTHM");
    }

    @Test
    void twentySixWeeks() {
        assertThat(days(FollowUpLevel.LIGHT, 182))
                .containsExactly(
                        "3 BOTH START",
                        "14 EMPLOYER VISIT VISIT",
                        "42 BOTH RHYTHM",
                        "84 BOTH RHYTHM",
                        "126 BOTH RHYTHM",
                        "154 BOTH END_TALK",
                        "168 BOTH RHYTHM");
        assertThat(days(FollowUpLevel.STANDARD, 182))
                .as("half a year has a second visit, instead of the contact nearest to day 91")
                .containsExactly(
                        "3 BOTH START",
                        "14 EMPLOYER VISIT VISIT",
                        "28 BOTH RHYTHM",
                        "56 BOTH RHYTHM",
                        "84 CANDIDATE RHYTHM",
                        "84 EMPLOYER VISIT VISIT",
                        "112 BOTH RHYTHM",
                        "140 BOTH RHYTHM",
                        "154 BOTH END_TALK",
                        "168 BOTH RHYTHM");
        assertThat(days(FollowUpLevel.CLOSE, 182).stream()
                        .filter(day -> day.endsWith("VISIT"))
                        .toList())
                .containsExactly("14 EMPLOYER VISIT VISIT", "84 EMPLOYER VISIT VISIT", "168 EMPLOYER VISIT VISIT");
    }

    @Test
    void easterAndTheSeventeenthOfMayGiveTheNextWorkingDay() {
        // Start 5 March 2026: day 28 is Maundy Thursday 2 April, the next working day is Tuesday 7 April.
        assertThat(schedule.plan(FollowUpLevel.STANDARD, LocalDate.of(2026, 3, 5), LocalDate.of(2026, 8, 31)))
                .extracting(PlannedContact::date)
                .contains(LocalDate.of(2026, 4, 7))
                .doesNotContain(LocalDate.of(2026, 4, 2));
        // Start 3 May 2027: the visit of day 14 is Whit Monday 17 May, the next working day is Tuesday 18 May.
        assertThat(schedule.plan(FollowUpLevel.STANDARD, LocalDate.of(2027, 5, 3), LocalDate.of(2027, 8, 31)))
                .contains(new PlannedContact(
                        LocalDate.of(2027, 5, 18), EMPLOYER, ContactKind.VISIT, ContactChannel.VISIT));
    }

    @Test
    void aPlacementOfAFewDaysStillHasAStartAndAnEndTalk() {
        assertThat(days(FollowUpLevel.STANDARD, 10)).containsExactly("3 BOTH START", "7 BOTH END_TALK VISIT");
        assertThat(days(FollowUpLevel.STANDARD, 2)).containsExactly("1 BOTH END_TALK VISIT");
        assertThat(days(FollowUpLevel.STANDARD, 0)).containsExactly("0 BOTH END_TALK VISIT");
    }

    @Test
    void theEndMayNotComeBeforeTheStart() {
        assertThatThrownBy(() -> schedule.plan(FollowUpLevel.STANDARD, MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLaterEndKeepsWhatWasHeldAndPlansTheRestAnew() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        List<PlannedContact> held = schedule.plan(FollowUpLevel.STANDARD, start, LocalDate.of(2026, 5, 29)).stream()
                .filter(contact -> contact.date().isBefore(LocalDate.of(2026, 4, 1)))
                .toList();

        List<PlannedContact> rest = schedule.replan(
                FollowUpLevel.STANDARD, start, LocalDate.of(2026, 6, 26), LocalDate.of(2026, 4, 1), held);

        assertThat(rest)
                .containsExactly(
                        new PlannedContact(LocalDate.of(2026, 4, 27), BOTH, ContactKind.RHYTHM, ContactChannel.PHONE),
                        new PlannedContact(
                                LocalDate.of(2026, 5, 27), BOTH, ContactKind.END_TALK, ContactChannel.THREE_WAY));
    }

    @Test
    void noPartyIsPlannedTwiceForADayOnWhichItHasAContactAlready() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        List<PlannedContact> kept = List.of(
                new PlannedContact(LocalDate.of(2026, 3, 30), CANDIDATE, ContactKind.EXTRA, ContactChannel.PHONE));

        assertThat(schedule.replan(FollowUpLevel.STANDARD, start, LocalDate.of(2026, 5, 29), start, kept))
                .filteredOn(contact -> contact.date().equals(LocalDate.of(2026, 3, 30)))
                .containsExactly(new PlannedContact(
                        LocalDate.of(2026, 3, 30), EMPLOYER, ContactKind.RHYTHM, ContactChannel.PHONE));
    }

    /** Days from the start, party, kind, and the channel when it is a visit. */
    private List<String> days(FollowUpLevel level, int length) {
        return schedule.plan(level, MONDAY, MONDAY.plusDays(length)).stream()
                .map(contact -> MONDAY.until(contact.date(), java.time.temporal.ChronoUnit.DAYS) + " " + contact.party()
                        + " " + contact.kind() + (contact.channel() == ContactChannel.VISIT ? " VISIT" : ""))
                .toList();
    }

    @Test
    void aVisitThatAWeekendWouldMoveIntoTheQuietDaysGoesToTheNextNearestContact() {
        LocalDate saturday = LocalDate.of(2025, 1, 4);

        assertThat(schedule.plan(FollowUpLevel.CLOSE, saturday, saturday.plusDays(98)))
                .filteredOn(contact -> contact.channel() == ContactChannel.VISIT)
                .hasSize(2);
    }
}
