package no.innpass.shared;

/** What a candidate says of one trait of the surroundings (CAN-12). OK says the same as no word: neither adds nor costs. */
public enum EnvironmentWish {
    WANT,
    OK,
    AVOID
}
