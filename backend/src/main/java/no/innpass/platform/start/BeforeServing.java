package no.innpass.platform.start;

/** Must stand before the first request is served; whoever begins beside the start is waited for here. */
public interface BeforeServing {

    /** Comes back when it stands; what keeps it from standing keeps the application from serving. */
    void awaitReady();
}
