package no.innpass.candidate.merge;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ImportedCandidate;
import no.innpass.candidate.profile.Section;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.shared.DataSource;
import no.innpass.shared.Readiness;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;

/** Records with a name of their own, and the requests of a merge. */
@Singleton
class Doubles {
    static final LocalDate EARLY = LocalDate.of(2026, 1, 5);
    static final LocalDate LATE = LocalDate.of(2026, 2, 20);

    private final CandidateImports imports;
    private final Candidates candidates;
    private final Api api;
    private final AtomicInteger count = new AtomicInteger();

    Doubles(CandidateImports imports, Candidates candidates, Api api) {
        this.imports = imports;
        this.candidates = candidates;
        this.api = api;
    }

    /** A record with the yes to the card. */
    UUID record(Callers.Caller adviser, String name, LocalDate statedOn, ProfileBuilder profile) {
        return record(adviser, "double-" + count.incrementAndGet(), name, statedOn, profile.sections());
    }

    UUID record(Callers.Caller adviser, String reference, String name, LocalDate statedOn, List<Section> sections) {
        return imports.store(new ImportedCandidate(
                        reference,
                        new CandidateContact(name, null, null),
                        adviser.actor().officeIds().iterator().next(),
                        adviser.actor().personId(),
                        null,
                        "nb",
                        Readiness.READY,
                        null,
                        statedOn,
                        false,
                        statedOn,
                        true,
                        DataSource.REGISTER,
                        statedOn,
                        sections))
                .id();
    }

    Api.Answer merge(Callers.Caller adviser, UUID survivor, UUID merged) {
        return merge(adviser, survivor, version(survivor), merged, version(merged));
    }

    Api.Answer merge(Callers.Caller adviser, UUID survivor, long version, UUID merged, long mergedVersion) {
        return api.put(
                adviser,
                path(survivor) + "/merges/" + merged,
                "{\"mergedVersion\": %d, \"reason\": \"Samme person, har snakket med henne\"}".formatted(mergedVersion),
                "If-Match",
                "\"" + version + "\"");
    }

    long version(UUID id) {
        return candidates.find(id).orElseThrow().version();
    }

    static String path(UUID id) {
        return "/api/v1/candidates/" + id;
    }
}
