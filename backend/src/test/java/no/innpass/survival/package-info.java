/** The application as a process: killed under load, started twice, started beside another program. */
package no.innpass.survival;
