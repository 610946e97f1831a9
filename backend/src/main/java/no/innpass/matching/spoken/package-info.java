/** Whether a demand for spoken Norwegian asks for more than the tasks need, and how many it shuts out (PLC-06). */
@NullMarked
package no.innpass.matching.spoken;

import org.jspecify.annotations.NullMarked;
