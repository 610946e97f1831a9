package no.innpass.platform.purpose;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows whose consent holds, for the few purposes that rest on it. The room of consents answers. */
public interface ConsentAsBasis {

    /** Those of the people whose consent to this purpose holds today. Runs in a transaction. */
    Set<UUID> consenting(ProcessingPurpose purpose, Collection<UUID> people);
}
