/** Dated settings (INTG-16): defaults that an administrator may override from a date. */
@NullMarked
package no.innpass.platform.settings;

import org.jspecify.annotations.NullMarked;
