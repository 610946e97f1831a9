/** Reviews of workplaces that have passed the cap without hire (OVS-03): a leader decides, with a justification. */
@NullMarked
package no.innpass.oversight.nohire;

import org.jspecify.annotations.NullMarked;
