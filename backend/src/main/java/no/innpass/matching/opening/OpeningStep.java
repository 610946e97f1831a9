package no.innpass.matching.opening;

import java.util.Map;
import no.innpass.candidate.CandidateFacts;

/**
 * One single change of what is known of a candidate, that the candidate could bring about.
 *
 * @param params of a CERTIFICATE {@code concept}; of LANGUAGE {@code skill} (or none for all) and {@code level}; of HOURS {@code hours}; of
 *     TRAVEL_TIME {@code minutes}; of TRAVEL_MEANS {@code means}
 * @param changed the same facts with this one changed, as they would be packed
 */
public record OpeningStep(Kind kind, Map<String, Object> params, CandidateFacts changed) {
    public OpeningStep {
        params = Map.copyOf(params);
    }

    /** Whether this asks all that the other asks, and more: a longer way, every language skill instead of one. */
    public boolean includes(OpeningStep other) {
        return kind == other.kind
                && switch (kind) {
                    case LANGUAGE -> params.isEmpty() && !other.params.isEmpty();
                    case TRAVEL_TIME -> minutes() > other.minutes();
                    case CERTIFICATE, HOURS, TRAVEL_MEANS -> false;
                };
    }

    private int minutes() {
        return params.get("minutes") instanceof Integer minutes ? minutes : 0;
    }

    /** In the order in which steps that open the same stand. */
    public enum Kind {
        CERTIFICATE,
        LANGUAGE,
        HOURS,
        TRAVEL_TIME,
        TRAVEL_MEANS
    }
}
