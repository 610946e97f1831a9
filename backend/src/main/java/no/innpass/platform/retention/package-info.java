/**
 * Retention (PRI-12): what is past its term goes, every night. Each room says in one small class what it forgets ({@link
 * no.innpass.platform.retention.ForgetsThings}, {@link no.innpass.platform.retention.ForgetsRows}) and what keeps others from being
 * forgotten ({@link no.innpass.platform.retention.Hold}); no room knows another. The periods are settings, the run leaves a report of
 * counts, and statistics that must survive are written by the room in the transaction in which the rows go.
 */
@NullMarked
package no.innpass.platform.retention;

import org.jspecify.annotations.NullMarked;
