/**
 * How often candidates are seen (MAT-29): {@link no.innpass.candidate.exposure.Exposures} counts by day what lists show, other rooms say
 * what they know themselves, and who is ready and has not been shown for long stands first in the office's list.
 */
@NullMarked
package no.innpass.candidate.exposure;

import org.jspecify.annotations.NullMarked;
