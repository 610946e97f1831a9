package no.innpass.introduction;

import org.jspecify.annotations.Nullable;

/**
 * How a workplace answers suggestions (EMP-14).
 *
 * @param answered in the time asked for
 * @param medianHours half of them came within so many whole hours, rounded up; absent without an answer
 * @param waiting shown and not answered now
 */
public record AnswerTimes(int answered, @Nullable Integer medianHours, int waiting) {}
