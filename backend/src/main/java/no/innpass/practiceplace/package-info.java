/**
 * The practice place: its versioned need with tasks, demands and flexibility, its seats and freshness, and the packed
 * facts that matching may read ({@link no.innpass.practiceplace.PlaceFacts}).
 */
@NullMarked
package no.innpass.practiceplace;

import org.jspecify.annotations.NullMarked;
