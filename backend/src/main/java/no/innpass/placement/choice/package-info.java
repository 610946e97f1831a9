/**
 * First placements at workplaces, and what each rested on (EMP-17). Every placement passes the step in which its agreement is put before the parties;
 * there the question is asked. Door: {@link no.innpass.placement.choice.FirstPlacements}.
 */
@org.jspecify.annotations.NullMarked
package no.innpass.placement.choice;
