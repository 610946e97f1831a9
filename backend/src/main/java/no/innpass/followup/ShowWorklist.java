package no.innpass.followup;

import static no.innpass.followup.WorklistRowView.WorklistUrgency;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innpass.candidate.Candidates;
import no.innpass.introduction.Introductions;
import no.innpass.introduction.OpenQuestion;
import no.innpass.organisation.Staff;
import no.innpass.placement.Placements;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do now, own and for colleagues who are away (FUP-19). In the order of {@link WorklistUrgency}, within that by
 * date, then id: exactly the computed items, no more and no less.
 */
@Singleton
class ShowWorklist {
    private final ContactRows rows;
    private final Introductions introductions;
    private final Placements placements;
    private final Candidates candidates;
    private final WorklistLines lines;
    private final Limits limits;
    private final Staff staff;
    private final BusinessClock clock;

    ShowWorklist(
            ContactRows rows,
            Introductions introductions,
            Placements placements,
            Candidates candidates,
            WorklistLines lines,
            Limits limits,
            Staff staff,
            BusinessClock clock) {
        this.rows = rows;
        this.introductions = introductions;
        this.placements = placements;
        this.candidates = candidates;
        this.lines = lines;
        this.limits = limits;
        this.staff = staff;
        this.clock = clock;
    }

    /** An item before it is put in words: either a contact or a question. */
    record Item(
            WorklistUrgency urgency,
            LocalDate dueOn,
            UUID id,
            @Nullable FollowUpContact contact,
            @Nullable OpenQuestion question) {
        private static final Comparator<Item> ORDER =
                Comparator.comparing(Item::urgency).thenComparing(Item::dueOn).thenComparing(Item::id);

        Cursor cursor() {
            return Cursor.of(urgency, dueOn, id);
        }
    }

    /** @param days how many days ahead planned contacts are listed too, 0 for what is due alone */
    @Transactional
    WorklistView show(Actor actor, int days, @Nullable String cursor, int limit) {
        UUID me = actor.staffId().orElseThrow(() -> new Refused(new CommonProblem.Forbidden()));
        LocalDate today = clock.today();
        Set<UUID> people = new HashSet<>(staff.coveredBy(me));
        people.add(me);
        List<Item> items = new ArrayList<>();
        Function<LocalDate, Urgency> urgency = limits.on(today);
        Predicate<Item> isShown = shownTo(actor);
        rows.openUntil(people, me, today.plusDays(days))
                .forEach(contact -> items.add(item(contact, urgency.apply(contact.date()))));
        introductions.openQuestions(people).forEach(question -> items.add(item(question)));
        items.removeIf(isShown.negate());
        items.sort(Item.ORDER);
        @Nullable Item after = decoded(cursor);
        Stream<Item> rest = items.stream().filter(item -> after == null || Item.ORDER.compare(item, after) > 0);
        Slice<Item> page = Slice.of(rest.limit(limit + 1L).toList(), limit, Item::cursor);
        return new WorklistView(
                lines.of(page.items(), me, actor, today),
                page.next(),
                rows.nextAfter(people, me, today.plusDays(days))
                        .filter(contact -> isShown.test(item(contact, Urgency.UPCOMING)))
                        .map(FollowUpContact::date)
                        .orElse(null));
    }

    /** Of a protected identity that another colleague handles there is nothing to do here (PRI-19). */
    private Predicate<Item> shownTo(Actor actor) {
        Set<UUID> hidden = candidates.hiddenFrom(actor);
        Set<UUID> placementsOfHidden = placements.ofCandidates(hidden);
        return item -> item.question() != null
                ? !hidden.contains(item.question().candidateId())
                : item.contact() == null
                        || !placementsOfHidden.contains(item.contact().placementId());
    }

    private static Item item(FollowUpContact contact, Urgency today) {
        WorklistUrgency urgency = switch (today) {
            case ESCALATED -> WorklistUrgency.ESCALATED;
            case OVERDUE -> WorklistUrgency.OVERDUE;
            case DUE -> contact.kind() == ContactKind.SAME_DAY ? WorklistUrgency.SAME_DAY : WorklistUrgency.DUE;
            case UPCOMING -> WorklistUrgency.UPCOMING;
        };
        return new Item(urgency, contact.date(), contact.id(), contact, null);
    }

    private static Item item(OpenQuestion question) {
        return new Item(WorklistUrgency.QUESTION, question.askedOn(), question.introductionId(), null, question);
    }

    static int daysOver(LocalDate dueOn, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
    }

    private static @Nullable Item decoded(@Nullable String text) {
        @Nullable Cursor cursor = Cursor.decode(text, 3);
        if (cursor == null) {
            return null;
        }
        try {
            return new Item(
                    WorklistUrgency.valueOf(cursor.keys().get(0)),
                    LocalDate.parse(cursor.keys().get(1)),
                    cursor.id(2),
                    null,
                    null);
        } catch (IllegalArgumentException | java.time.DateTimeException notOurs) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }
}
