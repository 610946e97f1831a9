/** People and places that nobody is, drawn from a fixed seed: the same number always gives the same facts. For benchmarks only. */
@NullMarked
package no.innpass.process.bench.drawn;

import org.jspecify.annotations.NullMarked;
