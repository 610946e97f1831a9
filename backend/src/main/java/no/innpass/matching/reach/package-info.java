/** What would have to be closed for a pair that is not in the ordinary list to stand there (MAT-20). Pure. */
@NullMarked
package no.innpass.matching.reach;

import org.jspecify.annotations.NullMarked;
