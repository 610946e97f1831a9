package no.innpass.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What a record must say before it is saved (FUP-07, AGR-04); pure. */
final class RecordCheck {
    private RecordCheck() {}

    /**
     * What the days of a record are held against.
     *
     * @param firstDay first day of the placement
     * @param lastDay its last day
     * @param mayBeLast somebody has a next date without this one, or needs none (HR-12)
     */
    record Frame(LocalDate today, LocalDate firstDay, LocalDate lastDay, boolean mayBeLast) {}

    /**
     * The fields to mend; empty when it may be saved.
     *
     * @param next the next date as it would be planned; null when none is wanted
     * @param goals goals of the agreement
     * @param items training items of the agreement
     */
    static List<FieldProblem> wrong(
            RecordContactRequest request,
            ContactChannel channel,
            @Nullable LocalDate next,
            Set<UUID> goals,
            Set<UUID> items,
            Frame frame) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (request.heldOn().isAfter(frame.today())) {
            wrong.add(new FieldProblem("/heldOn", "IN_THE_FUTURE"));
        } else if (request.heldOn().isBefore(frame.firstDay())) {
            wrong.add(new FieldProblem("/heldOn", "BEFORE_THE_START"));
        }
        checkNext(request, next, frame, wrong);
        if (channel == ContactChannel.VISIT
                && !items.isEmpty()
                && request.itemProgress().isEmpty()) {
            wrong.add(new FieldProblem("/trainingItems", "ITEMS_NOT_SEEN"));
        }
        checkKnown(
                request.goalProgress().stream()
                        .map(RecordContactRequest.GoalProgress::goalId)
                        .toList(),
                goals,
                "/goals",
                wrong);
        checkKnown(
                request.itemProgress().stream()
                        .map(RecordContactRequest.ItemProgress::itemId)
                        .toList(),
                items,
                "/trainingItems",
                wrong);
        return wrong;
    }

    private static void checkNext(
            RecordContactRequest request, @Nullable LocalDate next, Frame frame, List<FieldProblem> wrong) {
        if (request.lastContact() == (next != null)) {
            wrong.add(new FieldProblem("/nextOn", "NEXT_OR_LAST"));
        } else if (next != null && !next.isAfter(request.heldOn())) {
            wrong.add(new FieldProblem("/nextOn", "NOT_LATER"));
        } else if (next != null && next.isAfter(frame.lastDay())) {
            wrong.add(new FieldProblem("/nextOn", "AFTER_THE_END"));
        } else if (request.lastContact() && !frame.mayBeLast()) {
            wrong.add(new FieldProblem("/lastContact", "GOES_ON"));
        }
    }

    private static void checkKnown(List<UUID> told, Set<UUID> known, String pointer, List<FieldProblem> wrong) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            if (!known.contains(told.get(i)) || !seen.add(told.get(i))) {
                wrong.add(new FieldProblem(pointer + "/" + i, "NOT_VALID"));
            }
        }
    }
}
