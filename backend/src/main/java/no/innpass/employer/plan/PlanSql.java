package no.innpass.employer.plan;

/**
 * What has come of a target, over {@code recruitment_plan p} and a row {@code t} with a {@code workplace_id}: always asked of what happened, in the
 * days of the plan, so that nobody can write how far a plan has come.
 */
final class PlanSql {
    static final String CONTACTED = inTheDays("employer_activity", "x.day", " and x.state = 'HELD'");
    static final String VISITED =
            inTheDays("employer_activity", "x.day", " and x.state = 'HELD' and x.channel = 'VISIT'");
    /** A place was out for the first time. */
    static final String PLACE_OUT =
            inTheDays("workplace_opening", "(x.opened_at at time zone 'Europe/Oslo')::date", "");

    static final String HIRED = inTheDays("workplace_finish", "x.ended_on", " and x.hired");
    /** Another firm has opened the door (EMP-20). */
    static final String INTRODUCED =
            "exists (select from network_introduction x where x.introduced_id = t.workplace_id and x.state = 'INTRODUCED' and x.day between p.starts_on and p.ends_on)";
    /** Somebody is there now. */
    static final String HOSTING =
            "exists (select from workplace_standing x where x.workplace_id = t.workplace_id and x.running > 0)";

    private PlanSql() {}

    private static String inTheDays(String table, String day, String such) {
        return "exists (select from %s x where x.workplace_id = t.workplace_id and %s between p.starts_on and p.ends_on%s)"
                .formatted(table, day, such);
    }
}
