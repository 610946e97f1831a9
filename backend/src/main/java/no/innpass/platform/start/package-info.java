/** What begins beside the start of the application, so that nobody waits for it who need not, and must stand before the first request is served. */
@NullMarked
package no.innpass.platform.start;

import org.jspecify.annotations.NullMarked;
