package no.innpass.employer.network;

/** How far an introduction through the network has come; what came of it afterwards is counted from what happened. */
public enum NetworkState {
    /** The firm is asked, and has named nobody yet. */
    ASKED,
    INTRODUCED,
    KNOWS_NOBODY,
    /** The firm that was introduced did not want to. */
    DECLINED,
    /** Written by mistake. */
    WITHDRAWN
}
