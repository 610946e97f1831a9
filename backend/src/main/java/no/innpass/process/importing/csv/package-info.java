/** Reads {@code employers.csv}, {@code places.csv} and {@code candidates.csv} as {@code docs/import.md} describes them. */
@NullMarked
package no.innpass.process.importing.csv;

import org.jspecify.annotations.NullMarked;
