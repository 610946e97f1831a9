package no.innpass.employer.activity;

import no.innpass.platform.problem.Problem;

/** Another unit has logged or planned it, and changes it: everybody sees all of the log, and answers for the own lines (EMP-04). */
record OthersActivity() implements Problem {
    @Override
    public String room() {
        return "employer";
    }

    @Override
    public String code() {
        return "OTHERS_ACTIVITY";
    }

    @Override
    public int status() {
        return 409;
    }
}
