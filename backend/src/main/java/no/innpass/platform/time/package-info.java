/** The two clocks (business time and system time) and the source of ids; everything random or time-dependent is injected from here. */
@NullMarked
package no.innpass.platform.time;

import org.jspecify.annotations.NullMarked;
