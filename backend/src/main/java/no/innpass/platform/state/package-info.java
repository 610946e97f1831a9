/** State machines as tables: state x action x who, with rows that are not built yet marked {@code later}. */
@NullMarked
package no.innpass.platform.state;

import org.jspecify.annotations.NullMarked;
