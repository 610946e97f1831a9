package no.innpass.introduction.cohort;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What came of one pair.
 *
 * @param outcome SUGGESTED, ALREADY, or the code of what it was refused for
 * @param missing what must be in place before the candidate can be asked (MAT-04)
 */
@Serdeable
record ApprovedView(UUID candidateId, UUID placeId, String outcome, List<String> missing) {
    static final String SUGGESTED = "SUGGESTED";
    static final String ALREADY = "ALREADY";
}
