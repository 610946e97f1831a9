/**
 * Who is told of a new need (MAT-38): those whose candidates are among its best matches, and those who keep a search that finds it; few a
 * day, the best first. A notice names a place and a number, and nobody.
 */
@NullMarked
package no.innpass.matching.notice;

import org.jspecify.annotations.NullMarked;
