package no.innpass.practiceplace;

import java.util.EnumMap;
import java.util.Map;
import no.innpass.employer.WorkplacePicture;
import no.innpass.shared.SupportItem;
import org.jspecify.annotations.Nullable;

/** The support that a need states (PLC-09). A name, hours or training that is not written is not answered
 * yet, never a no by itself. */
final class SupportOf {
    private SupportOf() {}

    /**
     * @param picture tells that nobody is named to supervise, an answer where the need names none, and whether the staff have agreed
     */
    static SupportFacts need(Need need, WorkplacePicture picture) {
        NeedTerms.Support support = need.support();
        Map<SupportItem, Boolean> answers = new EnumMap<>(SupportItem.class);
        if (isWritten(support.supervisor())) {
            answers.put(SupportItem.SUPERVISOR, true);
        } else if (picture.noSupervisor()) {
            answers.put(SupportItem.SUPERVISOR, false);
        }
        if (support.hoursPerWeek() != null) {
            answers.put(SupportItem.HOURS, true);
        }
        if (isWritten(support.training())) {
            answers.put(SupportItem.TRAINING, true);
        }
        if (support.mentor() != null) {
            answers.put(SupportItem.MENTOR, support.mentor());
        }
        if (support.weeklyTalk() != null) {
            answers.put(SupportItem.WEEKLY_TALK, support.weeklyTalk());
        }
        if (need.language().support() || need.language().state().known()) {
            answers.put(SupportItem.LANGUAGE_HELP, need.language().support());
        }
        if (picture.staffAgreed() != null) {
            answers.put(SupportItem.ANCHORED, picture.staffAgreed());
        }
        return SupportFacts.of(answers);
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
