/** Rule sets of a sector or an owner, with the days on which they hold and the workplaces that they attach to (PLC-07). */
@NullMarked
package no.innpass.practiceplace.rule;

import org.jspecify.annotations.NullMarked;
