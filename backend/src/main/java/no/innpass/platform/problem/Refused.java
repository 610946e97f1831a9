package no.innpass.platform.problem;

/** Carries a {@link Problem} out of a use case; the transaction around it is rolled back, so that nothing is half-done. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised: it lives for one request
    private final Problem problem;

    public Refused(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
