package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.consent.ConsentType;
import no.innpass.candidate.consent.Consents;
import no.innpass.candidate.consent.Receiver;
import no.innpass.candidate.profile.Authorship;
import no.innpass.candidate.profile.ProfileStore;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.platform.outbox.Outbox;
import no.innpass.shared.Upserted;
import org.jspecify.annotations.Nullable;

/**
 * Brings a candidate in, or up to date, by the other side's reference. Repeating it changes nothing; what people have written,
 * verified or disputed here is never overwritten, nor are office and adviser after the first time.
 */
@Singleton
class ImportCandidate {
    private final CandidateRows candidates;
    private final ContactRows contacts;
    private final CreateCandidate create;
    private final ProfileStore profiles;
    private final RecordMapping mappings;
    private final Consents consents;
    private final PackFacts packFacts;
    private final Outbox outbox;

    ImportCandidate(
            CandidateRows candidates,
            ContactRows contacts,
            CreateCandidate create,
            ProfileStore profiles,
            RecordMapping mappings,
            Consents consents,
            PackFacts packFacts,
            Outbox outbox) {
        this.candidates = candidates;
        this.contacts = contacts;
        this.create = create;
        this.profiles = profiles;
        this.mappings = mappings;
        this.consents = consents;
        this.packFacts = packFacts;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Upserted upsert(ImportedCandidate imported) {
        Optional<Candidate> known = candidates.byExternalRef(imported.reference());
        return known.isPresent() ? update(known.get(), imported) : insert(imported);
    }

    private Upserted insert(ImportedCandidate imported) {
        NewCandidate request = new NewCandidate(
                imported.contact(),
                imported.officeId(),
                imported.adviserId(),
                imported.deputyId(),
                imported.contactLanguage(),
                imported.readiness(),
                imported.readyFrom());
        Candidate created = create.insert(request, imported.reference());
        profiles.begin(created.id(), imported.sections(), by(imported));
        around(created.id(), imported);
        LocalDate confirmedOn = imported.readinessConfirmedOn();
        boolean dated = confirmedOn != null && !confirmedOn.equals(created.readinessConfirmedOn());
        Candidate whole = dated || imported.acceptsNoJob() ? candidates.update(readiness(created, imported)) : created;
        packFacts.pack(whole, ResourceProfile.ofAny(imported.sections()));
        outbox.append(new CandidateCreated(created.id()));
        return Upserted.created(created.id());
    }

    private Upserted update(Candidate candidate, ImportedCandidate imported) {
        boolean facts = profiles.replaceImported(candidate.id(), imported.sections(), by(imported));
        boolean readiness = isNewer(candidate, imported);
        boolean around = around(candidate.id(), imported);
        boolean contact = contacts.put(candidate.id(), imported.contact());
        if (facts || readiness) {
            Candidate changed = candidates.update(readiness ? readiness(candidate, imported) : candidate);
            packFacts.packChanged(changed);
        }
        boolean any = facts || readiness || around || contact;
        return Upserted.changed(candidate.id(), any);
    }

    /** A later word on readiness stands; an earlier one, or the same once more, does not. */
    private static boolean isNewer(Candidate candidate, ImportedCandidate imported) {
        LocalDate confirmedOn = imported.readinessConfirmedOn();
        return confirmedOn != null && confirmedOn.isAfter(candidate.readinessConfirmedOn());
    }

    private static Candidate readiness(Candidate candidate, ImportedCandidate imported) {
        return candidate
                .withReadiness(
                        imported.readiness(),
                        imported.readyFrom(),
                        Objects.requireNonNullElse(imported.readinessConfirmedOn(), candidate.readinessConfirmedOn()))
                .acceptingNoJob(imported.acceptsNoJob());
    }

    private static Authorship by(ImportedCandidate imported) {
        return Authorship.ofImport(imported.source(), imported.statedOn());
    }

    private boolean around(UUID candidate, ImportedCandidate imported) {
        boolean changed = false;
        LocalDate mappedOn = imported.mappedOn();
        if (mappedOn != null && isLater(mappedOn, mappings.latest(candidate).orElse(null))) {
            mappings.record(candidate, new Mapping(mappedOn, Mapping.By.NAV, false, "Import"), null);
            changed = true;
        }
        if (imported.anonymousCard() != null) {
            changed |= consents.importAnswer(
                    candidate,
                    ConsentType.ANONYMOUS_CARD,
                    Receiver.ALL,
                    imported.anonymousCard(),
                    imported.contactLanguage());
        }
        return changed;
    }

    private static boolean isLater(LocalDate day, @Nullable Mapping latest) {
        return latest == null || day.isAfter(latest.heldOn());
    }
}
