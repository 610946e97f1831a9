package no.innpass.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;

/** Logins of both records lead to the survivor; open sessions go on (INTG-02). */
@Singleton
class MergeLogins implements Merges {
    @Override
    public int turn() {
        return 60;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moves("login", "person_id").withVersion(),
                MergedTable.follows("affiliation", "login"),
                MergedTable.follows("user_session", "login"),
                MergedTable.follows("login_code", "login"),
                MergedTable.follows("demo_person", "login"),
                MergedTable.stays("join_request", "people of firms that join, no candidates"));
    }
}
