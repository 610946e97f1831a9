package no.innpass.platform.i18n;

/** Which way a language is written. */
public enum TextDirection {
    LTR,
    RTL
}
