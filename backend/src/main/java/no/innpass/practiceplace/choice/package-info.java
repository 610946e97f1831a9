/** What the places of a workplace already tell of the principles for choosing employers (EMP-17), so that nothing known is asked again. */
@org.jspecify.annotations.NullMarked
package no.innpass.practiceplace.choice;
