package no.innpass.geography;

/** Parts of the country as the reports count them (section 17, 000 table 1.7). */
public enum Region {
    OSLO,
    OSTLANDET_ELLERS,
    SORLANDET,
    VESTLANDET,
    MIDT_NORGE,
    NORD_NORGE
}
