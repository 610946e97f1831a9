/** What tests share: one PostgreSQL for the whole run, a database of its own for each test class, clocks that are moved by hand. */
@NullMarked
package no.innpass.testing;

import org.jspecify.annotations.NullMarked;
