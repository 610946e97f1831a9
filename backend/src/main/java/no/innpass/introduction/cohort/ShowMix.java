package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;

/** Language and goals of a class in numbers, for its provider and its office (MAT-27); a class below the least is not told of at all. */
@Singleton
class ShowMix {
    private static final String UNKNOWN = "UNKNOWN";

    private final CohortAccess access;
    private final CohortRows rows;
    private final Candidates candidates;
    private final Settings settings;

    ShowMix(CohortAccess access, CohortRows rows, Candidates candidates, Settings settings) {
        this.access = access;
        this.rows = rows;
        this.candidates = candidates;
        this.settings = settings;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    MixView show(UUID runId, Actor actor) {
        access.ofOfficeOrProvider(runId, actor);
        int least = settings.integer("card.k");
        List<CandidateFacts> people =
                candidates
                        .forIndex(rows.members(runId).stream()
                                .map(Member::candidateId)
                                .toList())
                        .stream()
                        .map(IndexedCandidate::facts)
                        .toList();
        if (people.size() < least) {
            return new MixView(0, List.of(), List.of(), least);
        }
        return new MixView(
                people.size(),
                CountMix.of(counts(people, LanguageLevel.values(), ShowMix::speaking), least),
                CountMix.of(counts(people, PlacementPurpose.values(), ShowMix::purpose), least),
                least);
    }

    private static String speaking(CandidateFacts facts) {
        return facts.language()
                .functional()
                .get(LanguageSkill.SPEAKING)
                .map(Enum::name)
                .orElse(UNKNOWN);
    }

    private static String purpose(CandidateFacts facts) {
        return facts.purpose().mainPurpose().map(Enum::name).orElse(UNKNOWN);
    }

    private static Map<String, Integer> counts(
            List<CandidateFacts> people, Enum<?>[] codes, Function<CandidateFacts, String> code) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Stream.of(codes).forEach(one -> counts.put(one.name(), 0));
        people.forEach(one -> counts.merge(code.apply(one), 1, Integer::sum));
        return counts;
    }
}
