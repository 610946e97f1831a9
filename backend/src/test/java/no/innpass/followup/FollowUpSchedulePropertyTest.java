package no.innpass.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import no.innpass.platform.time.WorkingDays;

/** FUP-T1 for any level, any start in six years and any length up to two years. */
@Requirement("FUP-02")
class FollowUpSchedulePropertyTest {
    private static final LocalDate FIRST_START = LocalDate.of(2025, 1, 1);

    private final WorkingDays workingDays = new WorkingDays();
    private final FollowUpSchedule schedule = new FollowUpSchedule(workingDays);

    @Property
    void everyContactIsOnAWorkingDay(
            @ForAll FollowUpLevel level,
            @ForAll @IntRange(max = 2_200) int startDay,
            @ForAll @IntRange(max = 730) int length) {
        assertThat(plan(level, startDay, length))
                .isNotEmpty()
                .allMatch(contact -> workingDays.isWorkingDay(contact.date()));
    }

    @Property
    void noneIsInTheLastFourteenDaysExceptStartAndEndTalk(
            @ForAll FollowUpLevel level,
            @ForAll @IntRange(max = 2_200) int startDay,
            @ForAll @IntRange(max = 730) int length) {
        LocalDate end = FIRST_START.plusDays(startDay + length);
        assertThat(plan(level, startDay, length))
                .filteredOn(contact -> contact.date().isAfter(end.minusDays(14)))
                .allMatch(contact ->
                        contact.kind() == ContactKind.END_TALK || (contact.kind() == ContactKind.START && length < 28));
    }

    @Property
    void noPartyHasTwoContactsOnOneDay(
            @ForAll FollowUpLevel level,
            @ForAll @IntRange(max = 2_200) int startDay,
            @ForAll @IntRange(max = 730) int length) {
        Set<String> seen = new HashSet<>();
        for (PlannedContact contact : plan(level, startDay, length)) {
            for (ContactParty party : List.of(ContactParty.CANDIDATE, ContactParty.EMPLOYER)) {
                if (contact.party().includes(party)) {
                    assertThat(seen.add(party + " " + contact.date()))
                            .as("second contact of %s on %s", party, contact.date())
                            .isTrue();
                }
            }
        }
    }

    @Property
    void bothPartiesHaveExactlyOneEndTalk(
            @ForAll FollowUpLevel level,
            @ForAll @IntRange(max = 2_200) int startDay,
            @ForAll @IntRange(max = 730) int length) {
        assertThat(plan(level, startDay, length))
                .filteredOn(contact -> contact.kind() == ContactKind.END_TALK)
                .singleElement()
                .matches(contact -> contact.party() == ContactParty.BOTH);
    }

    @Property
    void theTableTellsHowManyVisitsThereAre(
            @ForAll FollowUpLevel level,
            @ForAll @IntRange(max = 2_200) int startDay,
            @ForAll @IntRange(min = 42, max = 730) int length) {
        long visits = plan(level, startDay, length).stream()
                .filter(contact -> contact.channel() == ContactChannel.VISIT)
                .count();
        assertThat(visits).isEqualTo(level.visits(length));
    }

    @Property
    void recalculationKeepsHeldOnesAndNeverDoublesThem(
            @ForAll FollowUpLevel level,
            @ForAll FollowUpLevel newLevel,
            @ForAll @IntRange(max = 2_200) int startDay,
            @ForAll @IntRange(min = 20, max = 400) int length,
            @ForAll @IntRange(min = 20, max = 400) int newLength) {
        LocalDate start = FIRST_START.plusDays(startDay);
        LocalDate today = start.plusDays(Math.min(length, newLength) / 2);
        List<PlannedContact> held = plan(level, startDay, length).stream()
                .filter(contact -> contact.date().isBefore(today))
                .toList();

        List<PlannedContact> rest = schedule.replan(newLevel, start, start.plusDays(newLength), today, held);

        assertThat(rest).noneMatch(contact -> contact.date().isBefore(today));
        List<PlannedContact> all = new ArrayList<>(held);
        all.addAll(rest);
        assertThat(all)
                .filteredOn(contact -> contact.kind() == ContactKind.START)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(all.stream()
                        .filter(contact -> contact.party().includes(ContactParty.CANDIDATE))
                        .map(PlannedContact::date))
                .doesNotHaveDuplicates();
        assertThat(all.stream()
                        .filter(contact -> contact.party().includes(ContactParty.EMPLOYER))
                        .map(PlannedContact::date))
                .doesNotHaveDuplicates();
    }

    private List<PlannedContact> plan(FollowUpLevel level, int startDay, int length) {
        LocalDate start = FIRST_START.plusDays(startDay);
        return schedule.plan(level, start, start.plusDays(length));
    }
}
