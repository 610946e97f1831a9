package no.innpass.employer.activity;

import no.innpass.platform.problem.Problem;

/** They are asked to come along on this visit already, or have said no to that day. */
record AskedAlready() implements Problem {
    @Override
    public String room() {
        return "employer";
    }

    @Override
    public String code() {
        return "ASKED_ALREADY";
    }

    @Override
    public int status() {
        return 409;
    }
}
