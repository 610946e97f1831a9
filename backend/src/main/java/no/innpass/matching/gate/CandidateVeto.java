package no.innpass.matching.gate;

import java.util.ArrayList;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;

/** CANDIDATE_VETO (MAT-10): the candidate refuses this workplace, or one of the tasks, however small its share. */
final class CandidateVeto implements StopRule<GateCode> {
    @Override
    public GateCode code() {
        return GateCode.CANDIDATE_VETO;
    }

    @Override
    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        var hits = new ArrayList<Hit>();
        if (candidate.vetoedWorkplaces().contains(place.workplace())) {
            hits.add(hit(Subject.of(Subject.Kind.WORKPLACE), Stated.of(Code.NOTHING_ASKED)));
        }
        for (var task : place.tasks()) {
            if (candidate.vetoedTasks().contains(task.concept())) {
                hits.add(hit(Subject.task(task.concept()), Stated.of(Code.SHARE, task.share())));
            }
        }
        return hits;
    }

    private static Hit hit(Subject subject, Stated asked) {
        return new Hit(subject, asked, Stated.of(Code.VETO), WayOut.of(Way.CHANGE_OF_MIND));
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        var any = new ArrayList<Filter>();
        any.add(Filter.hasKey(CandidateFields.VETOED_WORKPLACES, List.of(place.workplace())));
        place.tasks().forEach(task -> any.add(Filter.has(CandidateFields.VETOED_TASKS, task.concept())));
        return Filter.any(any);
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        var any = new ArrayList<Filter>();
        any.add(Filter.hasKey(PlaceFields.WORKPLACE, candidate.vetoedWorkplaces()));
        for (int concept : candidate.vetoedTasks()) {
            long first = PlaceFields.taskKey(concept);
            any.add(Filter.some(PlaceFields.TASKS, first, first + 255));
        }
        return Filter.any(any);
    }
}
