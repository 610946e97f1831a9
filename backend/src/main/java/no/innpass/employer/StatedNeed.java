package no.innpass.employer;

import org.jspecify.annotations.Nullable;

/**
 * People that a workplace says it will recruit, without an open place (EMP-13).
 *
 * @param occupation code of the job
 * @param municipality of the workplace; absent where it is not known
 * @param people one where the workplace has not said how many
 */
public record StatedNeed(String occupation, @Nullable String municipality, int people) {}
