/**
 * The three-party agreement and the placement it leads to (AGR).
 *
 * <p>An accepted offer becomes an {@code Agreement} draft; staff fill goals and training plan, propose it, three parties accept the same version
 * (its content is locked by then, in the database too), the seat is taken in the transaction of the last acceptance and a
 * {@code Placement} is planned. It starts on its date when every start gate of AGR-02 holds ({@code StartGate}), and either side may
 * end it the same day. {@link no.innpass.placement.AgreementTable} and {@link no.innpass.placement.PlacementTable} are the two state
 * machines.
 */
@NullMarked
package no.innpass.placement;

import org.jspecify.annotations.NullMarked;
