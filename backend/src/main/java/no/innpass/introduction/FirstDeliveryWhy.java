package no.innpass.introduction;

/** What makes a delivery the first one (MAT-26). */
enum FirstDeliveryWhy {
    /** The employer has been shown nobody before. */
    NEW_EMPLOYER,
    /** The workplace has waited in vain, or has had a bad experience, and has been shown nobody since. */
    BURNT,
    /** The workplace has had a bad experience that nobody has talked with them about (EMP-10), whoever has been shown since. */
    UNRESOLVED
}
