package no.innpass.platform.retention;

import java.util.UUID;

/**
 * What a room does when a person is erased (PRI-11): everything personal goes; what statistics need stays without a way back to the
 * person. All rooms together are one transaction. Called only when no {@link Hold} keeps the person.
 */
public interface Erases {

    /** Rooms with a lower number go first: those whose rows refer to others' before those others. */
    int turn();

    /** Joins the transaction. */
    void erase(UUID candidate);
}
