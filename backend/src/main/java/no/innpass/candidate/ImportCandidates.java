package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.candidate.profile.Authorship;
import no.innpass.candidate.profile.ImportProfiles;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.Readiness;
import no.innpass.shared.Upserted;

/**
 * Brings candidates in, or up to date, by the other side's references, many at once. Repeating it changes nothing; what people have
 * written, verified or disputed here is never overwritten, nor are office and adviser after the first time.
 */
@Singleton
class ImportCandidates {
    private final CandidateRows candidates;
    private final ContactRows contacts;
    private final CreateCandidate create;
    private final ImportProfiles profiles;
    private final ImportHistory history;
    private final PackFacts packFacts;
    private final Outbox outbox;

    ImportCandidates(
            CandidateRows candidates,
            ContactRows contacts,
            CreateCandidate create,
            ImportProfiles profiles,
            ImportHistory history,
            PackFacts packFacts,
            Outbox outbox) {
        this.candidates = candidates;
        this.contacts = contacts;
        this.create = create;
        this.profiles = profiles;
        this.history = history;
        this.packFacts = packFacts;
        this.outbox = outbox;
    }

    /**
     * One outcome for each, in the same order.
     *
     * @param all each reference once
     * @throws Refused READY_FROM_NEEDS_DAY
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Upserted> upsert(List<ImportedCandidate> all) {
        Map<String, Candidate> known = candidates.lockByExternalRef(
                all.stream().map(ImportedCandidate::reference).toList());
        Map<String, UUID> folded = candidates.foldedRefs(
                all.stream().map(ImportedCandidate::reference).toList());
        Map<Candidate, ImportedCandidate> before = new LinkedHashMap<>();
        List<ImportedCandidate> fresh = new ArrayList<>();
        for (ImportedCandidate imported : all) {
            Candidate candidate = known.get(imported.reference());
            if (folded.containsKey(imported.reference())) {
                continue; // people have said that this record is part of another: what it says is not brought in beside
                // that
            }
            if (candidate == null) {
                fresh.add(imported);
            } else if (before.put(candidate, imported) != null) {
                throw new IllegalArgumentException("A reference stands twice");
            }
        }
        Map<String, Upserted> outcomes = new HashMap<>(fresh.isEmpty() ? Map.of() : insert(fresh));
        outcomes.putAll(before.isEmpty() ? Map.of() : update(before));
        folded.forEach((reference, survivor) -> outcomes.put(reference, Upserted.changed(survivor, false)));
        return all.stream()
                .map(imported -> Objects.requireNonNull(outcomes.get(imported.reference())))
                .toList();
    }

    private Map<String, Upserted> insert(List<ImportedCandidate> fresh) {
        Iterator<Long> numbers = candidates.newNumbers(fresh.size()).iterator();
        Map<Candidate, ImportedCandidate> created = new LinkedHashMap<>();
        fresh.forEach(imported -> created.put(draft(imported, numbers.next()), imported));
        candidates.insert(List.copyOf(created.keySet()), byId(created, ImportedCandidate::reference));
        contacts.put(byId(created, ImportedCandidate::contact));
        profiles.begin(answers(created));
        history.take(created);
        Map<Candidate, ResourceProfile> stored = new LinkedHashMap<>();
        created.forEach((candidate, imported) -> stored.put(candidate, ResourceProfile.ofAny(imported.sections())));
        packFacts.pack(stored);
        outbox.appendAll(created.keySet().stream()
                .map(candidate -> new CandidateCreated(candidate.id()))
                .toList());
        return outcomes(created, Upserted::created);
    }

    private Candidate draft(ImportedCandidate imported, long number) {
        Candidate candidate = create.draft(
                new NewCandidate(
                        imported.contact(),
                        imported.officeId(),
                        imported.adviserId(),
                        imported.deputyId(),
                        imported.contactLanguage(),
                        Objects.requireNonNullElse(imported.readiness(), Readiness.READY),
                        imported.readyFrom()),
                number);
        return readiness(candidate, imported);
    }

    private Map<String, Upserted> update(Map<Candidate, ImportedCandidate> known) {
        Set<UUID> facts = profiles.replace(answers(known));
        Set<UUID> past = history.take(known);
        Set<UUID> contact = contacts.put(byId(known, ImportedCandidate::contact));
        Set<UUID> readiness = known.entrySet().stream()
                .filter(one -> isNewer(one.getKey(), one.getValue()))
                .map(one -> one.getKey().id())
                .collect(Collectors.toSet());
        known.forEach((candidate, imported) -> {
            boolean ready = readiness.contains(candidate.id());
            if (ready || facts.contains(candidate.id())) {
                packFacts.packChanged(candidates.update(ready ? readiness(candidate, imported) : candidate));
            }
        });
        return outcomes(
                known,
                id -> Upserted.changed(
                        id, facts.contains(id) || past.contains(id) || contact.contains(id) || readiness.contains(id)));
    }

    /** A later word on readiness stands; an earlier one, or the same once more, does not. */
    private static boolean isNewer(Candidate candidate, ImportedCandidate imported) {
        LocalDate confirmedOn = imported.readinessConfirmedOn();
        LocalDate before = candidate.readinessConfirmedOn();
        return confirmedOn != null && (before == null || confirmedOn.isAfter(before));
    }

    /** Who is new stands as ready also where nobody has said so: then nobody has confirmed it either. */
    private static Candidate readiness(Candidate candidate, ImportedCandidate imported) {
        if (imported.readiness() == null) {
            return candidate.withReadiness(Readiness.READY, null, null).acceptingNoJob(imported.acceptsNoJob());
        }
        return candidate
                .withReadiness(
                        imported.readiness(),
                        imported.readyFrom(),
                        Objects.requireNonNullElse(imported.readinessConfirmedOn(), candidate.readinessConfirmedOn()))
                .acceptingNoJob(imported.acceptsNoJob());
    }

    private static List<ImportProfiles.Answers> answers(Map<Candidate, ImportedCandidate> all) {
        List<ImportProfiles.Answers> answers = new ArrayList<>();
        all.forEach((candidate, imported) -> answers.add(new ImportProfiles.Answers(
                candidate.id(), imported.sections(), Authorship.ofImport(imported.source(), imported.statedOn()))));
        return answers;
    }

    private static <T> Map<UUID, T> byId(Map<Candidate, ImportedCandidate> all, Function<ImportedCandidate, T> value) {
        Map<UUID, T> values = new LinkedHashMap<>();
        all.forEach((candidate, imported) -> values.put(candidate.id(), value.apply(imported)));
        return values;
    }

    private static Map<String, Upserted> outcomes(
            Map<Candidate, ImportedCandidate> all, Function<UUID, Upserted> outcome) {
        Map<String, Upserted> outcomes = new HashMap<>();
        all.forEach((candidate, imported) -> outcomes.put(imported.reference(), outcome.apply(candidate.id())));
        return outcomes;
    }
}
