package no.innpass.followup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.innpass.platform.time.WorkingDays;

/**
 * The dates of FUP-T1, pure. Day 0 is the start, {@code length} the days from start to end, half-way is length div 2.
 *
 * <ul>
 *   <li>Start contact with both on day 3 (CLOSE: 2); it stands also in placements of a few days, unless it would come after the end.
 *   <li>Rhythm with both from day 0 on; none in the last 14 days; one within 7 days of the end talk merges into it.
 *   <li>Visits are employer contacts: the first on day 14; each further one takes the place of the employer contact nearest to 91,
 *       182 ... days (of two equally near the earlier one).
 *   <li>End talk with both 30 days before the end, half-way when shorter than 60 days. It is held at the workplace when a visit falls
 *       on it, when the first visit has no room before the last 14 days, and when CLOSE is too short for a second visit.
 *   <li>A weekend or a public holiday gives the next working day. What then falls into the last 14 days is left out before visits are
 *       chosen, so that no visit is lost to a holiday; contacts of one party that then fall on one day are one.
 * </ul>
 *
 * <p>Example STANDARD, 2 March to 29 May 2026 (length 88): 5 March both; 16 March visit; 30 March both; 29 April end talk both
 * (27 April merges into it).
 */
final class FollowUpSchedule {
    private static final int QUIET_DAYS = 14;
    private static final int MERGE_DAYS = 7;
    private static final int FIRST_VISIT_DAY = 14;
    private static final int VISIT_EVERY = 91;
    private static final int END_TALK_BEFORE = 30;
    private static final int SHORT = 60;

    private final WorkingDays workingDays;

    FollowUpSchedule(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** A contact of one party before dates are moved to working days. */
    private record Draft(int day, ContactKind kind, boolean atWorkplace) {}

    /**
     * The whole plan in the order of dates, on one date candidate, employer, both.
     *
     * @throws IllegalArgumentException when the end is before the start
     */
    List<PlannedContact> plan(FollowUpLevel level, LocalDate start, LocalDate end) {
        int length = Math.toIntExact(ChronoUnit.DAYS.between(start, end));
        if (length < 0) {
            throw new IllegalArgumentException("A placement ends on or after its first day");
        }
        Predicate<Draft> hasRoom = draft -> hasRoom(draft.kind(), workingDay(start, draft), end);
        List<Draft> common = common(level, length).stream().filter(hasRoom).toList();
        List<Draft> withVisits = withVisits(level, length, common, hasRoom);
        boolean endTalkAtWorkplace =
                withVisits.stream().anyMatch(draft -> draft.kind() == ContactKind.END_TALK && draft.atWorkplace());
        List<Draft> candidate = common.stream()
                .map(draft -> draft.kind() == ContactKind.END_TALK
                        ? new Draft(draft.day(), draft.kind(), endTalkAtWorkplace)
                        : draft)
                .toList();
        return joined(dated(candidate, start, ContactParty.CANDIDATE), dated(withVisits, start, ContactParty.EMPLOYER));
    }

    /**
     * The plan after dates or level have changed: what no longer lies in the future of the plan is left alone. Contacts before
     * {@code from} are not planned again, nor for a party on a day on which it has a kept contact already, nor a start contact or
     * end talk that is kept.
     *
     * @param kept contacts that were held, moved or missed; never changed, and not in the answer
     */
    List<PlannedContact> replan(
            FollowUpLevel level, LocalDate start, LocalDate end, LocalDate from, List<PlannedContact> kept) {
        List<PlannedContact> open = new ArrayList<>();
        for (PlannedContact planned : plan(level, start, end)) {
            if (!planned.date().isBefore(from)) {
                stillWanted(planned, kept).ifPresent(open::add);
            }
        }
        return List.copyOf(open);
    }

    /** The contact without the parties that a kept one has served already. */
    private static Optional<PlannedContact> stillWanted(PlannedContact planned, List<PlannedContact> kept) {
        boolean candidate = planned.party().includes(ContactParty.CANDIDATE)
                && kept.stream().noneMatch(done -> serves(done, planned, ContactParty.CANDIDATE));
        boolean employer = planned.party().includes(ContactParty.EMPLOYER)
                && kept.stream().noneMatch(done -> serves(done, planned, ContactParty.EMPLOYER));
        if (!candidate && !employer) {
            return Optional.empty();
        }
        ContactParty party =
                candidate && employer ? ContactParty.BOTH : candidate ? ContactParty.CANDIDATE : ContactParty.EMPLOYER;
        return Optional.of(new PlannedContact(planned.date(), party, planned.kind(), planned.channel()));
    }

    private static boolean serves(PlannedContact done, PlannedContact planned, ContactParty party) {
        boolean onlyOnce = planned.kind() == ContactKind.START || planned.kind() == ContactKind.END_TALK;
        return done.party().includes(party)
                && (done.date().equals(planned.date()) || (onlyOnce && done.kind() == planned.kind()));
    }

    private static List<Draft> common(FollowUpLevel level, int length) {
        int endTalk = length < SHORT ? length / 2 : length - END_TALK_BEFORE;
        List<Draft> drafts = new ArrayList<>();
        if (level.startDay() <= length) {
            drafts.add(new Draft(level.startDay(), ContactKind.START, false));
        }
        for (int day = level.nextRhythmDay(0); day <= length - QUIET_DAYS; day = level.nextRhythmDay(day)) {
            if (Math.abs(day - endTalk) > MERGE_DAYS) {
                drafts.add(new Draft(day, ContactKind.RHYTHM, false));
            }
        }
        drafts.add(new Draft(endTalk, ContactKind.END_TALK, false));
        return drafts;
    }

    private static List<Draft> withVisits(
            FollowUpLevel level, int length, List<Draft> common, Predicate<Draft> hasRoom) {
        List<Draft> drafts = new ArrayList<>(common);
        Draft first = new Draft(FIRST_VISIT_DAY, ContactKind.VISIT, true);
        boolean roomForFirst = hasRoom.test(first);
        if (roomForFirst) {
            drafts.removeIf(draft -> draft.day() == FIRST_VISIT_DAY && draft.kind() == ContactKind.RHYTHM);
            drafts.add(first);
        }
        boolean tooShortForSecond = level == FollowUpLevel.CLOSE && length < VISIT_EVERY;
        if (!roomForFirst || tooShortForSecond) {
            holdAtWorkplace(drafts, only(drafts, ContactKind.END_TALK));
        }
        for (int visit = 1; !tooShortForSecond && visit < level.visits(length); visit++) {
            int wanted = visit * VISIT_EVERY;
            drafts.stream()
                    .filter(draft -> !draft.atWorkplace())
                    .min(comparingInt((Draft draft) -> Math.abs(draft.day() - wanted))
                            .thenComparingInt(Draft::day))
                    .ifPresent(nearest -> holdAtWorkplace(drafts, nearest));
        }
        return drafts;
    }

    private static void holdAtWorkplace(List<Draft> drafts, Draft draft) {
        ContactKind kind = draft.kind() == ContactKind.END_TALK ? ContactKind.END_TALK : ContactKind.VISIT;
        drafts.set(drafts.indexOf(draft), new Draft(draft.day(), kind, true));
    }

    private static Draft only(List<Draft> drafts, ContactKind kind) {
        return drafts.stream().filter(draft -> draft.kind() == kind).findFirst().orElseThrow();
    }

    /** Moves to working days; on one day the weightier kind stays, at the workplace when either was. */
    private Map<LocalDate, PlannedContact> dated(List<Draft> drafts, LocalDate start, ContactParty party) {
        Map<LocalDate, PlannedContact> byDate = new TreeMap<>();
        for (Draft draft : drafts) {
            LocalDate date = workingDay(start, draft);
            byDate.merge(
                    date, new PlannedContact(date, party, draft.kind(), channel(draft)), FollowUpSchedule::weightier);
        }
        return byDate;
    }

    private LocalDate workingDay(LocalDate start, Draft draft) {
        return workingDays.onOrAfter(start.plusDays(draft.day()));
    }

    /** Whether a contact on this working day leaves the last fourteen days quiet. */
    private static boolean hasRoom(ContactKind kind, LocalDate date, LocalDate end) {
        return switch (kind) {
            case END_TALK -> true;
            case START -> !date.isAfter(end);
            case RHYTHM, VISIT, EXTRA, SAME_DAY -> !date.isAfter(end.minusDays(QUIET_DAYS));
        };
    }

    private static PlannedContact weightier(PlannedContact one, PlannedContact other) {
        PlannedContact kept = one.kind().compareTo(other.kind()) >= 0 ? one : other;
        boolean atWorkplace = one.channel() == ContactChannel.VISIT || other.channel() == ContactChannel.VISIT;
        return new PlannedContact(
                kept.date(), kept.party(), kept.kind(), atWorkplace ? ContactChannel.VISIT : kept.channel());
    }

    private static ContactChannel channel(Draft draft) {
        if (draft.atWorkplace()) {
            return ContactChannel.VISIT;
        }
        return draft.kind() == ContactKind.END_TALK ? ContactChannel.THREE_WAY : ContactChannel.PHONE;
    }

    /** Same day, kind and channel in both tracks: one contact with both. An end talk is always one. */
    private static List<PlannedContact> joined(
            Map<LocalDate, PlannedContact> candidate, Map<LocalDate, PlannedContact> employer) {
        List<PlannedContact> contacts = new ArrayList<>();
        candidate.forEach((date, ours) -> {
            PlannedContact theirs = employer.get(date);
            if (theirs != null && ours.kind() == theirs.kind()) {
                contacts.add(new PlannedContact(date, ContactParty.BOTH, ours.kind(), theirs.channel()));
            } else {
                contacts.add(ours);
            }
        });
        employer.forEach((date, theirs) -> {
            PlannedContact ours = candidate.get(date);
            if (ours == null || ours.kind() != theirs.kind()) {
                contacts.add(theirs);
            }
        });
        contacts.sort(comparing(PlannedContact::date).thenComparing(PlannedContact::party));
        return List.copyOf(contacts);
    }
}
