/** What one caller may ask for in a while, how long a request may take to arrive, and how large it may be (INTG-01, decision 0021). */
@NullMarked
package no.innpass.platform.web.limit;

import org.jspecify.annotations.NullMarked;
