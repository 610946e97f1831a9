package no.innpass.matching.criterion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.TaskFact;

/**
 * TASK_SKILL: each task of the need, weighted by its share of the week: done 100, next to something done 60, can be
 * learnt here 40, else 0. Unknown where neither skills nor experience are answered, or no need is posted.
 */
final class TaskSkill implements CriterionRule {
    private static final int DONE = 100;
    private static final int NEAR = 60;
    private static final int LEARNT_HERE = 40;

    @Override
    public Criterion criterion() {
        return Criterion.TASK_SKILL;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        var items = place.tasks().stream()
                .map(task -> item(candidate, task, PlaceFields.weight(place, task)))
                .toList();
        return Contribution.ofSum(items, false);
    }

    private static Item item(CandidateFacts candidate, TaskFact task, int weight) {
        var subject = Subject.task(task.concept());
        var asked = Stated.of(Code.SHARE, task.share());
        if (!candidate.tasksKnown()) {
            return new Item(subject, weight, Item.UNKNOWN, asked, Stated.NOT_KNOWN, WayOut.of(Way.ASK_CANDIDATE));
        }
        var answer = answer(candidate, task);
        int percent = switch (answer) {
            case DONE -> DONE;
            case NEAR -> NEAR;
            case LEARNT_HERE -> LEARNT_HERE;
            default -> 0;
        };
        var ways = WayOut.of(task.trainable() ? Way.LEARN_ON_SITE : Way.ASK_EMPLOYER);
        return new Item(subject, weight, percent, asked, Stated.of(answer), ways);
    }

    private static Code answer(CandidateFacts candidate, TaskFact task) {
        if (candidate.done().contains(task.concept())) {
            return Code.DONE;
        }
        if (candidate.near().contains(task.concept())) {
            return Code.NEAR;
        }
        return task.trainable() ? Code.LEARNT_HERE : Code.NOT_DONE;
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        var known = Filter.has(CandidateFields.FLAGS, CandidateFields.TASKS_KNOWN);
        var terms = new ArrayList<Term>();
        for (var task : place.tasks()) {
            var steps = List.of(
                    new Term.Step(Filter.has(CandidateFields.DONE, task.concept()), DONE),
                    new Term.Step(Filter.has(CandidateFields.NEAR, task.concept()), NEAR),
                    new Term.Step(task.trainable() ? Filter.ALWAYS : Filter.NEVER, LEARNT_HERE));
            terms.add(new Term.BestOf(PlaceFields.weight(place, task), known, steps));
        }
        return new GradeTerms(terms, Filter.NEVER);
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        if (!candidate.tasksKnown()) {
            return GradeTerms.UNKNOWN;
        }
        var grades = new HashMap<Integer, Integer>();
        candidate.near().forEach(concept -> grades.put(concept, NEAR));
        candidate.done().forEach(concept -> grades.put(concept, DONE));
        return GradeTerms.of(new Term.WeightedSet(PlaceFields.TASKS, new Term.Grades(grades, 0, LEARNT_HERE)));
    }
}
