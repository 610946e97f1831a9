/** Events written in the transaction of the change and delivered afterwards, in commit order, at least once. */
@NullMarked
package no.innpass.platform.outbox;

import org.jspecify.annotations.NullMarked;
