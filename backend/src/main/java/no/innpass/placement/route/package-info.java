/** Which way could be the next one (MAT-31): advice with its reason and three alternatives, for staff; never a no, and no part of a match. */
@NullMarked
package no.innpass.placement.route;

import org.jspecify.annotations.NullMarked;
