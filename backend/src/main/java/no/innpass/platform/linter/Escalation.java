package no.innpass.platform.linter;

/** Takes refused wishes about groups to those who answer for them; the oversight room implements it (HR-10, OVS-12). */
public interface Escalation {
    void refused(RefusedWish wish);
}
