/** Texts of the server in bokmål and English, by key, one file for each room and language. */
@NullMarked
package no.innpass.platform.i18n;

import org.jspecify.annotations.NullMarked;
