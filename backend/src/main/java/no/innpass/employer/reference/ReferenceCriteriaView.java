package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The criteria, published. @param windowMonths hires and periods are counted in so many months back @param noticeDays between the notice and the loss */
@Serdeable
public record ReferenceCriteriaView(List<CriterionView> criteria, int windowMonths, int noticeDays) {}
