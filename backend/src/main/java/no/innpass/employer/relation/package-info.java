/** How far the relation with each workplace has come (EMP-09): moved by what happens, corrected by people, with its history. */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.relation;
