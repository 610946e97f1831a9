package no.innpass.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** The logins of the person: kind and dates, never a key (INTG-02). */
@Singleton
class HeldLogins implements HeldData {
    private static final String OF_LOGIN =
            "login_id in (select id from login where kind = 'CANDIDATE' and person_id = ?)";

    @Override
    public HeldSection section() {
        return HeldSection.LOGIN;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.where("login", "kind = 'CANDIDATE' and person_id = ?", "linked_at", "key_hash"),
                HeldTable.where("affiliation", OF_LOGIN, "role"),
                HeldTable.where("user_session", OF_LOGIN, "opened_at", "id_hash"),
                HeldTable.where("login_code", OF_LOGIN, "made_at", "secret_hash", "selector"));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "demo_person", "the fictitious people that a demo offers to log in as",
                "join_request", "people of firms that join, no candidates");
    }
}
