/**
 * The employer (legal body) and its workplaces: who they are, who decides there, who owns the relation, and what gates may read
 * of them: block, practice load and cap (EMP-01 to EMP-03, OVS-02).
 *
 * <p>Doors: {@link no.innpass.employer.Employers} and {@link no.innpass.employer.Workplaces}. Later rooms write what this room must
 * check (a person begins, a block) through them, in their own transaction. {@code workplace} holds what people edit, with a
 * version; {@code workplace_standing} what the system counts.
 */
@NullMarked
package no.innpass.employer;

import org.jspecify.annotations.NullMarked;
