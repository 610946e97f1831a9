/**
 * Innpass: matches what a candidate can with what a workplace needs, explains every match and follows the placement.
 *
 * <p>Each package below is one room. Knowledge points one way only; {@code docs/modules.puml} draws it and a test holds it.
 */
@NullMarked
package no.innpass;

import org.jspecify.annotations.NullMarked;
