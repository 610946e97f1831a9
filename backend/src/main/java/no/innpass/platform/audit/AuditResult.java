package no.innpass.platform.audit;

/** Whether the caller was let through. */
public enum AuditResult {
    PERMIT,
    DENY
}
