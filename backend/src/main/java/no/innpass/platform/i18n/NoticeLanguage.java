package no.innpass.platform.i18n;

import java.util.Locale;

/**
 * The languages in which notices stand (UXC-02), in the order in which they are offered. The pages around them have those of
 * {@link Language}.
 */
public enum NoticeLanguage {
    NB("Bokmål"),
    NN("Nynorsk"),
    EN("English"),
    UK("Українська"),
    AR("العربية", TextDirection.RTL),
    SO("Soomaali"),
    TI("ትግርኛ"),
    FA("فارسی", TextDirection.RTL),
    PL("Polski"),
    ES("Español");

    private final String ownName;
    private final TextDirection direction;

    NoticeLanguage(String ownName) {
        this(ownName, TextDirection.LTR);
    }

    NoticeLanguage(String ownName, TextDirection direction) {
        this.ownName = ownName;
        this.direction = direction;
    }

    /** As BCP 47 writes it: what stands in {@code lang} and in the name of the file of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the language calls itself; never translated. */
    public String ownName() {
        return ownName;
    }

    public TextDirection direction() {
        return direction;
    }
}
