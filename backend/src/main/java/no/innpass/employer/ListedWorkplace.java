package no.innpass.employer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workplace as the list has read it.
 *
 * @param stands place in the order by light; absent while none is computed
 */
record ListedWorkplace(
        WorkplaceRowView view,
        String unitNumber,
        String organisationNumber,
        @Nullable UUID ownerId,
        @Nullable Integer stands) {

    ListedWorkplace named(@Nullable String municipality, @Nullable String owner) {
        return new ListedWorkplace(view.named(municipality, owner), unitNumber, organisationNumber, ownerId, stands);
    }
}
