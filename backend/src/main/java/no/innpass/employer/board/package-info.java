/** The board of the weekly market meeting (EMP-19). */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.board;
