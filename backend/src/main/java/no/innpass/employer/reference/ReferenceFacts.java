package no.innpass.employer.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria are counted of, on a day.
 *
 * @param hired there and through the network, in the window; @param completed periods that have ended there in the window, whatever came of them
 * @param spokenOn last contact that was held
 * @param capPassed more have finished without a hire than there may be
 */
record ReferenceFacts(int hired, int completed, @Nullable LocalDate spokenOn, boolean blocked, boolean capPassed) {}
