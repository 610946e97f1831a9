/** The database the product runs on: an embedded PostgreSQL with a durable data directory, or any server named by {@code DB_URL}. */
@NullMarked
package no.innpass.platform.database;

import org.jspecify.annotations.NullMarked;
