package no.innpass.platform.purpose;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Of whom may data be processed for this purpose today? Whoever works by itself on people's data is given this, and asks (PRI-06). */
@FunctionalInterface
public interface AskBasis {

    /** Those who may be worked on, in the order given; that the others are skipped is written down. */
    List<UUID> of(ProcessingPurpose purpose, Collection<UUID> people);
}
