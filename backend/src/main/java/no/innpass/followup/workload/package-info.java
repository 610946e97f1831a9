/**
 * How much staff have to do, and how late it is (PRI-15). Staff data are personal too: a person's own figures go to that person and to
 * the leader of the own office; everybody else reads offices, and none in which fewer than {@code staff.k} people work with candidates.
 */
@NullMarked
package no.innpass.followup.workload;

import org.jspecify.annotations.NullMarked;
