package no.innpass.employer.choice;

import java.util.List;

/** What a principle for choosing employers is about. */
public enum PrincipleKind {
    /** Whether they mean to recruit. */
    REAL_RECRUITMENT,
    /** Whether somebody learns something there. */
    TRAINING,
    /** Whether a named person has the time. */
    SUPERVISOR,
    /** What came of those who were there before. */
    HISTORY,
    /** Something of the office's own: always with words. */
    OTHER;

    /** The four that hold for an office until it writes its own. */
    static final List<PrincipleKind> AT_FIRST = List.of(REAL_RECRUITMENT, TRAINING, SUPERVISOR, HISTORY);
}
