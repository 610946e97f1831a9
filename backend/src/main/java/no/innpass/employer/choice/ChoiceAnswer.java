package no.innpass.employer.choice;

/** How a workplace answers to a principle, as far as the office knows. */
public enum ChoiceAnswer {
    YES,
    NO,
    NOT_KNOWN
}
