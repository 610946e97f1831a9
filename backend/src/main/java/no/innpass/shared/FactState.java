package no.innpass.shared;

/** What is known of a fact or of a whole list (CAN-02): a value, asked and has none, never asked, or would not say. */
public enum FactState {
    VALUE,
    NONE,
    NOT_ASKED,
    DECLINED;

    /** True when somebody has answered: VALUE or NONE. On a list this makes every absent entry count as "has it not". */
    public boolean known() {
        return this == VALUE || this == NONE;
    }
}
