package no.innpass.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.problem.FieldProblem;

/** What a record must say before it is saved (FUP-07, AGR-04); pure. */
final class RecordCheck {
    private RecordCheck() {}

    /**
     * The fields to mend; empty when it may be saved.
     *
     * @param goals goals of the agreement
     * @param items training items of the agreement
     * @param lastDay last day of the placement
     */
    static List<FieldProblem> wrong(
            RecordContactRequest request,
            ContactChannel channel,
            Set<UUID> goals,
            Set<UUID> items,
            LocalDate today,
            LocalDate lastDay) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (request.heldOn().isAfter(today)) {
            wrong.add(new FieldProblem("/heldOn", "IN_THE_FUTURE"));
        }
        checkNext(request, lastDay, wrong);
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

    private static void checkNext(RecordContactRequest request, LocalDate lastDay, List<FieldProblem> wrong) {
        LocalDate next = request.nextOn();
        if (request.lastContact() == (next != null)) {
            wrong.add(new FieldProblem("/nextOn", "NEXT_OR_LAST"));
        } else if (next != null && !next.isAfter(request.heldOn())) {
            wrong.add(new FieldProblem("/nextOn", "NOT_LATER"));
        } else if (next != null && next.isAfter(lastDay)) {
            wrong.add(new FieldProblem("/nextOn", "AFTER_THE_END"));
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
