/** Details of audit rows, sealed with AES-GCM under a key for each person; a person who is erased takes the key along (PRI-10). */
@NullMarked
package no.innpass.platform.audit.detail;

import org.jspecify.annotations.NullMarked;
