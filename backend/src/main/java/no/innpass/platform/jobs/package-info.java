/**
 * Work that the clock begins and nobody asks for at that moment. A job says by its type what it does with people: it works on them ({@link
 * no.innpass.platform.jobs.JobOnPeople}, {@link no.innpass.platform.jobs.JobInPages}) and then never gets to see those without a basis in
 * force (PRI-06), it only ever takes something away from what is held or done ({@link no.innpass.platform.jobs.JobThatProtects}) and says
 * why that must go on without a basis, or no candidate comes into it ({@link no.innpass.platform.jobs.JobOnThings}). There is no other
 * way to be run by the clock; a test holds that {@code @Scheduled} stands here alone.
 */
@NullMarked
package no.innpass.platform.jobs;

import org.jspecify.annotations.NullMarked;
