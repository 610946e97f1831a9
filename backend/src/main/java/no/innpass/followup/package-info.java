/**
 * Follow-up of a placement (FUP): for each placement dated contacts with the candidate and with the employer, made by a pure rule
 * ({@link no.innpass.followup.FollowUpSchedule}), shown in the worklist as due and overdue, and logged with result and next date.
 */
@NullMarked
package no.innpass.followup;

import org.jspecify.annotations.NullMarked;
