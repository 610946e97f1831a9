package no.innpass.introduction;

/** Steps of an introduction; who may take which from where stands in {@link IntroductionTable}. */
public enum IntroductionAction {
    SUGGEST,
    APPLY,
    ASK,
    /** "Spør først": the state stays, the clock stands until the question is answered. */
    ASK_FIRST,
    /** Answers what was asked first: the state stays, the clock goes on. */
    ANSWER_QUESTION,
    CONSENT,
    DECLINE,
    EXPIRE,
    TAKE_APPLICATION,
    RETURN_APPLICATION,
    QUEUE,
    LEAVE_QUEUE,
    PRESENT_ANONYMOUSLY,
    SHOW_INTEREST,
    SHOW_NO_INTEREST,
    PRESENT,
    SET_MEETING,
    MEET,
    MISS_MEETING,
    OFFER,
    CHOOSE_ANOTHER,
    ACCEPT_OFFER,
    DECLINE_OFFER,
    CONVERT,
    WITHDRAW,
    CLOSE_BY_PLACE
}
