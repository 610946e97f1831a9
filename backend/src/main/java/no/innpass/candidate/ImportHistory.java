package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.consent.ConsentType;
import no.innpass.candidate.consent.Consents;
import no.innpass.candidate.consent.EarlierAnswer;
import no.innpass.candidate.consent.Receiver;

/** What was before a candidate was brought in: the last mapping talk, and the answer on the anonymous card. */
@Singleton
class ImportHistory {
    private final RecordMapping mappings;
    private final Consents consents;

    ImportHistory(RecordMapping mappings, Consents consents) {
        this.mappings = mappings;
        this.consents = consents;
    }

    /**
     * Keeps a talk that is later than those that are known, and an answer where none stands.
     *
     * @return the candidates of whom something was written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<UUID> take(Map<Candidate, ImportedCandidate> all) {
        Set<UUID> changed = new HashSet<>(takeTalks(all));
        List<EarlierAnswer> answers = new ArrayList<>();
        all.forEach((candidate, imported) -> {
            if (imported.anonymousCard() != null) {
                answers.add(new EarlierAnswer(
                        candidate.id(),
                        ConsentType.ANONYMOUS_CARD,
                        Receiver.ALL,
                        imported.anonymousCard(),
                        imported.contactLanguage()));
            }
        });
        changed.addAll(consents.importAnswers(answers));
        return changed;
    }

    private Set<UUID> takeTalks(Map<Candidate, ImportedCandidate> all) {
        Map<UUID, LocalDate> latest =
                mappings.latestDays(all.keySet().stream().map(Candidate::id).toList());
        Map<UUID, Mapping> news = new HashMap<>();
        all.forEach((candidate, imported) -> {
            LocalDate mappedOn = imported.mappedOn();
            if (mappedOn != null && mappedOn.isAfter(latest.getOrDefault(candidate.id(), LocalDate.MIN))) {
                news.put(candidate.id(), new Mapping(mappedOn, Mapping.By.NAV, false, "Import"));
            }
        });
        if (!news.isEmpty()) {
            mappings.record(news, null);
        }
        return news.keySet();
    }
}
