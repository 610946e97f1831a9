package no.innpass.platform.linter;

/** Who reads a free text, or whose words it holds: decides what a finding of the {@link LanguageLinter} does. */
public enum Audience {
    /** An employer reads it, or writes it: words of the lists and wishes about groups are stopped. */
    EMPLOYER,
    /** A candidate's own facts, which an employer may come to see: words of the lists are stopped, a wish of the candidate's is none of HR-10. */
    PROFILE,
    /** Staff write down what an employer said or why a pair was made or left: words warn, wishes about groups are stopped (OVS-12). */
    HEARD,
    /** Between staff, or between staff and candidate: everything warns, nothing is stopped. */
    STAFF;

    /** What a finding does in a text of this audience. */
    public Severity severity(Category category, boolean strong) {
        boolean stops = category.isWish() ? stopsWishes() : strong && (this == EMPLOYER || this == PROFILE);
        return stops ? Severity.BLOCK : Severity.WARN;
    }

    private boolean stopsWishes() {
        return this == EMPLOYER || this == HEARD;
    }
}
