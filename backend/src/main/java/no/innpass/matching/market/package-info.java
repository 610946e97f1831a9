/**
 * What the market is like beside a match (MAT-35): how many have lately finished for an occupation in a part of the country, against the
 * positions that are open there. Numbers of people below five are hidden; nothing of this reaches a score.
 */
@NullMarked
package no.innpass.matching.market;

import org.jspecify.annotations.NullMarked;
