package no.innpass.shared;

/** The four skills that a language level is stated for (CAN-07). */
public enum LanguageSkill {
    LISTENING,
    READING,
    SPEAKING,
    WRITING
}
