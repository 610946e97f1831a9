package no.innpass.platform.audit;

import no.innpass.platform.problem.Problem;

/** The audit log does not take rows: what would have to be logged is not shown. */
record AuditDown() implements Problem {
    @Override
    public String room() {
        return "platform";
    }

    @Override
    public String code() {
        return "AUDIT_DOWN";
    }

    @Override
    public int status() {
        return 503;
    }
}
