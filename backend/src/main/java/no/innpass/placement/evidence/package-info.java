/** How it went for those who came from the classes of a provider (MAT-32): told beside a class, and part of no score. */
@NullMarked
package no.innpass.placement.evidence;

import org.jspecify.annotations.NullMarked;
