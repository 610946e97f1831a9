package no.innpass.candidate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.innpass.platform.database.Rows;
import no.innpass.platform.merging.Merge;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;
import no.innpass.platform.outbox.Outbox;
import no.innpass.shared.Readiness;

/**
 * When everything else has moved, the row of the record goes, and with it the copies of its facts; the survivor takes
 * over what it lacks, and its facts are packed anew.
 */
@Singleton
class FoldCandidate implements Merges {
    private final CandidateRows candidates;
    private final ContactRows contacts;
    private final PackFacts packFacts;
    private final Rows rows;
    private final Outbox outbox;

    FoldCandidate(CandidateRows candidates, ContactRows contacts, PackFacts packFacts, Rows rows, Outbox outbox) {
        this.candidates = candidates;
        this.contacts = contacts;
        this.packFacts = packFacts;
        this.rows = rows;
        this.outbox = outbox;
    }

    @Override
    public int turn() {
        return 90;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moves("mapping_record"),
                MergedTable.folds("candidate", "what the record was stands in candidate_merge; its row goes"),
                MergedTable.folds(
                        "candidate_contact", "stands in candidate_merge; the survivor takes over a number it lacks"),
                MergedTable.folds("candidate_provider", "providers of both"),
                MergedTable.goes("anonymous_card", "the cards of the day; the next night makes them anew"),
                MergedTable.goes("candidate_facts", "packed anew from the facts that moved"),
                MergedTable.goes("candidate_fact_source", "gathered anew from the facts that moved"));
    }

    @Override
    public void finish(Merge merge) {
        Candidate survivor = candidates.lock(merge.survivor());
        Candidate merged = candidates.lock(merge.merged());
        rows.write(
                "insert into candidate_provider select ?, provider_id from candidate_provider where candidate_id = ? on conflict do nothing",
                merge.survivor(),
                merge.merged());
        rows.write("""
                update candidate_contact set phone = coalesce(candidate_contact.phone, other.phone), email = coalesce(candidate_contact.email, other.email)
                from candidate_contact other where candidate_contact.candidate_id = ? and other.candidate_id = ?""", merge.survivor(), merge.merged());
        Optional<String> reference = rows.first(
                "select external_ref from candidate where id = ? and external_ref is not null",
                row -> row.getString(1),
                merge.merged());
        rows.write("delete from candidate where id = ?", merge.merged());
        reference.ifPresent(one -> rows.write(
                "update candidate set external_ref = coalesce(external_ref, ?) where id = ?", one, merge.survivor()));
        packFacts.packChanged(candidates.update(folded(survivor, merged)));
        outbox.append(new CandidateMerged(merge.merged(), merge.survivor()));
    }

    /**
     * Owner and language are the survivor's; a protected identity of either protects; the later word on readiness stands, except that
     * who is on a placement is; a place without a job is taken only where both records said so.
     */
    static Candidate folded(Candidate survivor, Candidate merged) {
        boolean working =
                survivor.readiness() == Readiness.ON_PLACEMENT || merged.readiness() == Readiness.ON_PLACEMENT;
        LocalDate mine = Objects.requireNonNullElse(survivor.readinessConfirmedOn(), LocalDate.MIN);
        LocalDate theirs = Objects.requireNonNullElse(merged.readinessConfirmedOn(), LocalDate.MIN);
        Candidate newer = theirs.isAfter(mine) ? merged : survivor;
        return survivor.withProtection(survivor.protectedIdentity() || merged.protectedIdentity())
                .withReadiness(
                        working ? Readiness.ON_PLACEMENT : newer.readiness(),
                        working ? null : newer.readyFrom(),
                        newer.readinessConfirmedOn())
                .acceptingNoJob(survivor.acceptsNoJob() && merged.acceptsNoJob());
    }
}
