package no.innpass.practiceplace;

import no.innpass.shared.NumberSet;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * One task of a need (PLC-04).
 *
 * @param concept number of the task in the taxonomy
 * @param share percent of the week, 1 to 100; 0 if not stated
 * @param trainable can be learnt here
 */
public record TaskFact(int concept, int share, boolean trainable) {
    public TaskFact {
        NumberSet.requireConcept(concept);
        if (share < 0 || share > 100) {
            throw new IllegalArgumentException("a share is 0 to 100 percent");
        }
    }

    /** Two entries of one concept as one: shares add up (at most 100, none stated if either is not), either can train. */
    TaskFact join(TaskFact other) {
        int sum = share == 0 || other.share == 0 ? 0 : Math.min(100, share + other.share);
        return new TaskFact(concept, sum, trainable || other.trainable);
    }

    void pack(PackedWriter out) {
        out.count(concept).count(share).flag(trainable);
    }

    static TaskFact unpack(PackedReader in) {
        return new TaskFact(in.size(), in.size(), in.flag());
    }
}
