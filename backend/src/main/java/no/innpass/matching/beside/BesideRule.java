package no.innpass.matching.beside;

import java.util.stream.Stream;

/** Tells something of a pair. Pure. */
interface BesideRule {
    Stream<Beside> of(BesidePair pair);
}
