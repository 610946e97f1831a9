/** Who may call which operation: the matrix as data, and the one rule that enforces it (PRI-01). */
@NullMarked
package no.innpass.platform.security.permission;

import org.jspecify.annotations.NullMarked;
