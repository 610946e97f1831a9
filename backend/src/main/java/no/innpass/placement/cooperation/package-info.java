/** What was done under agreements with employers, held against them (EMP-16). */
@org.jspecify.annotations.NullMarked
package no.innpass.placement.cooperation;
