/**
 * How an office chooses employers (EMP-17): its written principles, and the checklist that is filled of a workplace before anybody is placed there
 * for the first time. Door: {@link no.innpass.employer.choice.ChoiceChecklists}. Matching never reads it.
 */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.choice;
