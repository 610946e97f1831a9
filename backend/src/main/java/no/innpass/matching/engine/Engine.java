package no.innpass.matching.engine;

/** Runs a query over the documents of one side. Safe for use by several threads; each query sees one point in time. */
public interface Engine {

    EngineAnswer top(EngineQuery query);
}
