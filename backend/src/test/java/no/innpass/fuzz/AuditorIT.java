package no.innpass.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls every operation of the API as an auditor: nobody's name comes out, and nothing of the cases is changed (PRI-17). */
@MicronautTest(transactional = false)
@Requirement("PRI-17")
class AuditorIT implements OnPostgres {
    /** Where an auditor leaves rows: the own work, and what the house writes of every call. */
    private static final Set<String> WRITTEN = Set.of(
            "audit_sample",
            "sampled_case",
            "name_look",
            "audit_finding",
            "transition_log",
            "audit_inbox",
            "audit_entry",
            "audit_head",
            "audit_detail",
            "audit_key",
            "idempotency_key",
            "language_false_hit",
            "setting");

    private static final String THE_NAME = "POST /api/v1/audit/cases/{id}/name";

    @Inject
    EmbeddedServer server;

    @Inject
    Stage stage;

    @Inject
    Tables tables;

    private final ApiDescription api = ApiDescription.read();

    @BeforeAll
    void build() {
        stage.build();
        tables.change("""
                update candidate_contact k set phone = '+4798' || lpad(c.number::text, 6, '0'),
                  email = 'person.' || c.number || '@example.com' from candidate c where c.id = k.candidate_id""");
    }

    @Test
    void noAnswerNamesAnybodyOrTellsAnybodysDays() {
        Set<String> secrets = new TreeSet<>(tables.column("""
                select name from candidate_contact union select phone from candidate_contact where phone is not null
                union select email from candidate_contact where email is not null
                union select candidate_id::text from candidate_contact
                union select ends_on::text from placement
                union select date::text from follow_up_contact where date <> '2026-03-02'"""));
        assertThat(secrets).hasSizeGreaterThan(10);
        List<String> leaks = new ArrayList<>();
        int answers = 0;
        for (Operation operation : api.operations()) {
            String text = send(operation).text();
            if (!operation.toString().equals(THE_NAME)) {
                answers += text.isEmpty() ? 0 : 1;
                secrets.stream().filter(text::contains).forEach(secret -> leaks.add(operation + ": " + secret));
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(answers).isGreaterThan(100);
    }

    @Test
    void nothingIsChangedButOwnSamplesAndFindings() {
        Map<String, String> before = contents();
        for (Operation operation : api.operations()) {
            if (!operation.path().startsWith("/api/v1/session")
                    && !operation.path().equals("/logout")) {
                send(operation);
            }
        }
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        for (String table : tables.counts().keySet()) {
            if (!WRITTEN.contains(table)) {
                contents.put(
                        table,
                        tables.column("select md5(string_agg(t::text, '|' order by t::text)) from " + table + " t")
                                .getFirst());
            }
        }
        return contents;
    }

    private Wire.Answer send(Operation operation) {
        Callers.Caller auditor = stage.any(Role.AUDITOR);
        String body = operation.hasBody() ? Json.write(new Examples(api, stage.ids()).of(operation.body())) : "";
        try (Wire wire = new Wire(server.getURI())) {
            return wire.send(
                    operation.method(), stage.path(operation), body, Cases.headers(operation, auditor.bearer()));
        }
    }
}
