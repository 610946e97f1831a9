/** Benchmarks that anyone can run ({@code ./run.sh bench ...}), each beside its limit or a peer in the same run. */
@NullMarked
package no.innpass.process.bench;

import org.jspecify.annotations.NullMarked;
