/** Hostile input for every operation, made from the description of the API: what must never be a 500 (INTG-01). */
package no.innpass.fuzz;
