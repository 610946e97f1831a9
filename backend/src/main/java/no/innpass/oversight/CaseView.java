package no.innpass.oversight;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A case with the text that was refused.
 *
 * @param text as it was written; held here and nowhere else
 * @param actions what the reader may do now; none in a case about the reader's own words
 */
@Serdeable
record CaseView(CaseRowView row, String text, List<CaseAction> actions) {}
