package no.innpass.platform.audit;

import java.util.List;
import java.util.UUID;

/**
 * What a row tells besides ids and codes: words of a search, before and after. It is sealed so that the keys of all the people are
 * needed to read it; when one of them is erased, nobody can.
 *
 * @param people those whom it may say something about; none: it is about nobody
 * @param text JSON
 */
public record AuditDetail(List<UUID> people, String text) {
    public AuditDetail {
        people = List.copyOf(people);
    }
}
