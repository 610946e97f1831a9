package no.innpass.process.casebook;

/** Checks expectations of one kind. */
interface Check {
    /** The kind, as cases write it. */
    String kind();

    /**
     * Looks at the scene and judges.
     *
     * @throws WrongCase when the expectation cannot be read
     * @throws CaseCodes.NotThere when the product has nothing that could answer yet
     */
    Outcome check(Scene scene, Expectation expectation);
}
