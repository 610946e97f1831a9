package no.innpass.placement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/** What the content of an agreement must fulfil: to be saved at all, and to be put before the parties (AGR-01, AGR-02, HR-9). */
@Singleton
class AgreementRules {
    private final PracticePlaces places;
    private final BusinessClock clock;

    AgreementRules(PracticePlaces places, BusinessClock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * What contradicts itself or cannot be; empty for content that may be saved, whole or not.
     *
     * @param place whose kind says how long it may last (AGR-10)
     */
    List<FieldProblem> wrong(AgreementContent content, UUID place) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (!content.endsOn().isAfter(content.startsOn())) {
            wrong.add(new FieldProblem("/endsOn", "NOT_AFTER_START"));
        } else if (!places.kind(place).orElseThrow().allows(content.startsOn(), content.endsOn())) {
            wrong.add(new FieldProblem("/endsOn", "TOO_LONG"));
        }
        if (!isWeek(content.hoursWeek())) {
            wrong.add(new FieldProblem("/hoursWeek", "NOT_A_WEEK"));
        }
        if (content.prospect() == Prospect.NOT_ASKED) {
            wrong.add(new FieldProblem("/prospect", "REQUIRED"));
        }
        checkTold(content, wrong);
        long points = content.expectations().stream()
                .map(AgreementContent.Expectation::item)
                .distinct()
                .count();
        if (points < content.expectations().size()) {
            wrong.add(new FieldProblem("/expectations", "TWICE"));
        }
        return wrong;
    }

    /** What is not there yet although nobody may begin without it, and a start that has gone by; empty when it may be proposed. */
    List<FieldProblem> missing(AgreementContent content) {
        List<FieldProblem> missing = new ArrayList<>();
        if (content.startsOn().isBefore(clock.today())) {
            missing.add(new FieldProblem("/startsOn", "IN_THE_PAST"));
        }
        for (StartGate gate : StartGate.missingInContent(content)) {
            missing.add(new FieldProblem(gate.pointer(), "REQUIRED"));
        }
        if (!content.talkDone()) {
            missing.add(new FieldProblem("/talk", "REQUIRED"));
        }
        return missing;
    }

    private void checkTold(AgreementContent content, List<FieldProblem> wrong) {
        AgreementContent.Union union = content.union();
        if (union != null
                && (union.state() == UnionInformed.INFORMED) != (union.on() != null && union.name() != null)) {
            wrong.add(new FieldProblem("/union", "DATE_AND_NAME"));
        }
        if (union != null && isAhead(union.on())) {
            wrong.add(new FieldProblem("/union/on", "IN_THE_FUTURE"));
        }
        AgreementContent.Talk talk = content.talk();
        if (talk != null && talk.heldOn() != null && talk.waivedBecause() != null) {
            wrong.add(new FieldProblem("/talk", "HELD_OR_WAIVED"));
        }
        if (talk != null && isAhead(talk.heldOn())) {
            wrong.add(new FieldProblem("/talk/heldOn", "IN_THE_FUTURE"));
        }
    }

    private boolean isAhead(@Nullable LocalDate day) {
        return day != null && day.isAfter(clock.today());
    }

    private static boolean isWeek(String hours) {
        try {
            return !HoursGrid.parse(hours).isEmpty();
        } catch (IllegalArgumentException notAWeek) {
            return false;
        }
    }
}
