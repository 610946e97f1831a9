package no.innpass.platform.linter;

/** Why a word stands in the lists (PRI-08, HR-10). Names are stable; the texts are {@code linter.category.NAME}. */
public enum Category {
    DIAGNOSIS,
    /** Use of medicine, treatment, state of health. */
    HEALTH,
    /** Benefits, measures and labels of the system. */
    BENEFIT,
    /** Intoxicants, gambling, convictions. */
    SUBSTANCE,
    BLAME,
    PITY,
    /** Origin, religion, family, age as a trait of a person. */
    GROUP,
    /** A job promised, or the person offered as free of charge. */
    PROMISE,
    /** A wish for or against a group of people. */
    GROUP_WISH;

    public boolean isWish() {
        return this == GROUP_WISH;
    }
}
