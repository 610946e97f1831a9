package no.innpass.organisation.office;

/** What can stand at an office, so that it cannot be closed yet. */
public enum OfficeThing {
    /** People of the office whose login is open. */
    PEOPLE,
    /** Roles that hold for the office, of people who work elsewhere too. */
    ROLES,
    CANDIDATES,
    /** Workplaces whose owner is of the office. */
    WORKPLACES,
    /** Agreements and placements that are not over. */
    PLACEMENTS,
    /** Firms that wait for the check. */
    JOINS,
    /** Cases of oversight that are open. */
    CASES,
    /** Findings of auditors that are not closed. */
    FINDINGS
}
