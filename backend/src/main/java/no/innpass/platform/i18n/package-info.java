/** Texts of the server by key, one file for each room and language: bokmål and English, and notices in ten languages (UXC-02). */
@NullMarked
package no.innpass.platform.i18n;

import org.jspecify.annotations.NullMarked;
