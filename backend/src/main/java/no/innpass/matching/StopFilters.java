package no.innpass.matching;

import java.util.Map;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.gate.GateCode;
import no.innpass.matching.term.Filter;

/** Each gate and each condition by itself, as what it holds of the documents of the other side (MAT-05); for counting. */
public record StopFilters(Map<GateCode, Filter> gates, Map<ConditionCode, Filter> conditions) {}
